package org.manyhands.platform.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.platform.errors.AlreadySent;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.OpenToAll;
import org.manyhands.platform.subjects.SubjectRef;

/** Remembers what a form made, until {@link SentForm} says to forget it, so that it makes nothing a second time. */
@ApplicationScoped
public class SentFormService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Notes what a form made, in the transaction that makes it.
     *
     * @throws AlreadySent when it has made something before; of two at the same moment the database lets one pass
     */
    @Transactional
    @OpenToAll(reason = "Whoever made something has been asked for permission by the service that made it")
    public void note(Actor actor, String formHash, SubjectRef made) {
        if (em.find(SentForm.class, formHash) != null) {
            throw new AlreadySent();
        }
        em.persist(new SentForm(formHash, actor.accountId(), made, clock.instant()));
    }
}
