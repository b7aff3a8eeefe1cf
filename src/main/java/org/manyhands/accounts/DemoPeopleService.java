package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.manyhands.platform.security.Actor;

/** Brings the people of the demonstration in, all with one password that the sign-in page tells. */
@ApplicationScoped
public class DemoPeopleService {
    @PersistenceContext
    EntityManager em;

    @Inject
    AccountQueries accounts;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    private String hash;

    /**
     * Adds a person.
     *
     * @param standpoints code to visibility
     * @return the person as an actor
     */
    @Transactional
    public Actor add(
            Actor portal,
            String email,
            String name,
            ZoneId zone,
            boolean administrator,
            boolean moderator,
            Map<String, AccountStandpoint.Visibility> standpoints) {
        AccountPermissions.requirePortal(portal);
        Account account = new Account(email, name, sharedHash(), clock.instant());
        account.approve(clock.instant());
        account.present(name, zone);
        if (administrator) {
            account.becomeAdministrator();
        }
        if (moderator) {
            account.becomeModerator();
        }
        em.persist(account);
        if (!standpoints.isEmpty()) {
            em.persist(new StandpointConsent(account, clock.instant()));
        }
        standpoints.forEach((code, visibility) -> accounts.findStandpoint(code)
                .ifPresent(standpoint ->
                        em.persist(new AccountStandpoint(account, standpoint, visibility, clock.instant()))));
        em.flush();
        return Actor.person(account.getId(), name, administrator, moderator, false);
    }

    private synchronized String sharedHash() {
        if (hash == null) {
            hash = passwords.hash(DemoAccounts.PASSWORD);
        }
        return hash;
    }
}
