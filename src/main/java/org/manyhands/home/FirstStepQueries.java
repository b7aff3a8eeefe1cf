package org.manyhands.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.settings.ChosenSettings;
import org.manyhands.platform.settings.Setting;

/** Reads for administrators how far they have come with a new portal. */
@ApplicationScoped
public class FirstStepQueries {
    @PersistenceContext
    EntityManager em;

    @Inject
    ChosenSettings chosen;

    @Inject
    Clock clock;

    /** The steps, by two statements; none for whoever does not administer the portal, nor when it is not new any more. */
    public Optional<FirstSteps> find(Actor reader) {
        if (!reader.isAdministrator()) {
            return Optional.empty();
        }
        Instant firstSpace = em.createQuery("select min(s.createdAt) from Space s", Instant.class)
                .getSingleResult();
        boolean organization = !em.createQuery("select o.id from Organization o", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        FirstSteps steps = new FirstSteps(
                chosen.has(Setting.NAME),
                chosen.has(Setting.PURPOSE),
                Stream.of(Setting.LOGO, Setting.COLOURS, Setting.LANGUAGES).anyMatch(chosen::has),
                Stream.of(Setting.IMPRINT, Setting.PRIVACY, Setting.TERMS).allMatch(chosen::has),
                organization,
                firstSpace);
        return Optional.of(steps).filter(found -> found.isShown(clock.instant()));
    }
}
