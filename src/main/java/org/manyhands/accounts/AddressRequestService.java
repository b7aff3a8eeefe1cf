package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.mail.UnaskedMail;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.ChosenSettings;
import org.manyhands.platform.settings.PortalSettings;
import org.manyhands.platform.ui.Urls;

/** Asks both ends for another address; one that is taken is answered like a free one. */
@ApplicationScoped
public class AddressRequestService {
    private static final int A_DAY = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    AccountQueries accounts;

    @Inject
    AddressChangeService changes;

    @Inject
    OwnPassword password;

    @Inject
    Throttle throttle;

    @Inject
    Mailbox mailbox;

    @Inject
    UnaskedMail unasked;

    @Inject
    ActivityLog activity;

    @Inject
    PortalSettings settings;

    @Inject
    ChosenSettings chosen;

    @Inject
    Urls urls;

    @Inject
    Clock clock;

    /** Asks for another address; what was asked for before is void. */
    @Transactional
    public void ask(Actor actor, AddressForm form) {
        AccountPermissions.requirePerson(actor);
        Account account = changes.lock(accounts.get(actor.accountId()));
        password.require(account, form.getOwn());
        throttle.check("address-change", account.getId().toString(), A_DAY, Duration.ofDays(1));
        if (Account.lower(form.getEmail()).equals(Account.lower(account.getEmail()))) {
            throw RuleViolation.at("email", "accounts.address.same");
        }
        changes.endOpen(account);
        String newSecret = Keys.secret();
        String oldSecret = Keys.secret();
        boolean mails = settings.smtp().isPresent() || settings.demo();
        em.persist(new AddressChange(account, form.getEmail(), newSecret, oldSecret, !mails, clock.instant()));
        activity.record(
                actor,
                AccountActivity.ADDRESS_ASKED,
                AccountActivity.subject(account),
                mails ? Audience.self() : Audience.administrators());
        if (mails) {
            write(account, account.getEmail(), "accounts.mail.address-old", oldSecret);
            tellNew(account, form.getEmail(), newSecret);
        }
    }

    /** Only whoever reads the new address learns whether it is taken. */
    private void tellNew(Account account, String email, String secret) {
        if (!unasked.mayReach(email)) {
            return;
        }
        if (accounts.isTaken(email)) {
            mailbox.put(
                    email,
                    account.mailLanguage(),
                    "accounts.mail.address-taken",
                    chosen.name(),
                    urls.absolute(urls.getSignIn()));
        } else {
            write(account, email, "accounts.mail.address-new", secret);
        }
    }

    private void write(Account account, String to, String key, String secret) {
        mailbox.putSecurity(to, account.mailLanguage(), key, chosen.name(), urls.absolute(urls.confirmAddress(secret)));
    }

    /** Takes the own wish back. */
    @Transactional
    public void takeBack(Actor actor) {
        AccountPermissions.requirePerson(actor);
        changes.endOpen(accounts.get(actor.accountId()));
    }
}
