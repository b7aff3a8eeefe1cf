package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.settings.ChosenSettings;
import org.manyhands.platform.settings.PortalSettings;

/** Turns away somebody who waits to be let in: nothing of them is kept, so that they may ask again some day. */
@ApplicationScoped
public class DecliningService {
    @PersistenceContext
    EntityManager em;

    @Inject
    PeopleQueries people;

    @Inject
    ClosingService closings;

    @Inject
    Mailbox mailbox;

    @Inject
    ActivityLog activity;

    @Inject
    PortalSettings settings;

    @Inject
    ChosenSettings chosen;

    @Inject
    Clock clock;

    /**
     * Forgets the account and tells the person where mails go out; a second time nothing happens.
     *
     * @throws RuleViolation when somebody let the person in meanwhile
     */
    @Transactional
    public void decline(Actor actor, String key) {
        AccountPermissions.requireCanAdministerPeople(actor);
        Account account = people.get(actor, key);
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        if (account.getState() == Account.State.CLOSED) {
            return;
        }
        if (account.getState() != Account.State.WAITING) {
            throw new RuleViolation("accounts.people.not-waiting");
        }
        String address = account.getEmail();
        String name = account.getDisplayName();
        Locale language = account.mailLanguage();
        activity.record(actor, AccountActivity.DECLINED, AccountActivity.subject(account), Audience.administrators());
        closings.forget(account, new Departure(account.getId(), Account.lower(address), false, clock.instant()));
        // a mail that nobody sends would keep the address
        if (settings.smtp().isPresent() || settings.demo()) {
            mailbox.put(address, language, "accounts.mail.declined", chosen.name(), name);
        }
    }
}
