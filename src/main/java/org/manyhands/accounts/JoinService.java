package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.i18n.Gone;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.mail.UnaskedMail;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.OpenToAll;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.ChosenSettings;
import org.manyhands.platform.settings.Limit;
import org.manyhands.platform.settings.PortalSettings;
import org.manyhands.platform.ui.Urls;

/**
 * Joining the portal. Whether an address has an account already is told to that address alone, and its mails carry no
 * words of whoever asked.
 */
@ApplicationScoped
public class JoinService {
    private static final int MAILS_PER_ADDRESS = 3;
    private static final Duration WINDOW = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    AccountQueries accounts;

    @Inject
    KeptSuspensionService suspensions;

    @Inject
    Passwords passwords;

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
    ReadersLanguage language;

    @Inject
    Clock clock;

    /**
     * Makes an account, or tells the address that it has one.
     *
     * @param sender the network address that asks, for the limit of tries
     */
    @Transactional
    @OpenToAll(reason = "Everybody may ask to join; approval and confirmation come after")
    public void join(Actor visitor, JoinForm form, String sender) {
        throttle.check(Limit.JOIN, sender);
        Gone.requireOther("name", form.getName());
        PasswordRules.check(form.getPassword(), form.getEmail(), form.getName());
        String hash = passwords.hash(form.getPassword());
        Optional<Account> there = accounts.findByEmail(form.getEmail());
        if (there.isPresent()) {
            tellThatThereIsOne(there.get(), form.getName(), hash);
            return;
        }
        Account account = new Account(form.getEmail(), form.getName(), hash, clock.instant());
        account.present(form.getName(), settings.zone());
        account.joinIn(language.get());
        em.persist(account);
        suspensions.resume(account);
        if (settings.smtp().isEmpty()) {
            account.waitForApproval();
        } else {
            sendConfirmation(account, form.getName(), hash);
        }
        em.flush();
        activity.record(person(account), AccountActivity.JOINED, AccountActivity.subject(account), Audience.self());
    }

    /**
     * Confirms the address that the token was sent to.
     *
     * @return whether the person now waits for approval
     * @throws NotFound when the token is unknown, used or too old
     */
    @Transactional
    @OpenToAll(reason = "Whoever holds the token that was sent to an address confirms it")
    public boolean confirm(Actor visitor, String secret) {
        AccountToken token = accounts.findToken(AccountToken.Kind.CONFIRM_ADDRESS, secret)
                .orElseThrow(() -> new NotFound("confirmation"));
        Account account = token.account();
        accounts.listOpenTokensOf(account.getId(), AccountToken.Kind.CONFIRM_ADDRESS)
                .forEach(open -> open.use(clock.instant()));
        if (token.confirmAccount(clock.instant(), settings.joinByApproval())) {
            recordConfirmed(account);
        }
        return account.getState() == Account.State.WAITING;
    }

    /** An address was confirmed just now, by whichever link; administrators are told when it is theirs to let in. */
    void recordConfirmed(Account account) {
        activity.record(person(account), AccountActivity.CONFIRMED, AccountActivity.subject(account), Audience.self());
        if (account.getState() == Account.State.WAITING) {
            tellAdministrators();
        }
    }

    private void sendConfirmation(Account account, String name, String passwordHash) {
        String secret = Keys.secret();
        em.persist(AccountToken.confirmation(account, name, passwordHash, Keys.hash(secret), clock.instant()));
        mailbox.putSecurity(
                account.getEmail(),
                language.get(),
                "accounts.mail.confirm",
                chosen.name(),
                urls.absoluteHere(urls.confirm(secret)));
    }

    /** One mail an hour is enough, however many wait. */
    private void tellAdministrators() {
        for (Account administrator : accounts.listAdministrators()) {
            if (throttle.allows("mail-waiting", administrator.getEmail(), 1, WINDOW)) {
                mailbox.put(
                        administrator.getEmail(),
                        administrator.mailLanguage(),
                        "accounts.mail.waiting",
                        chosen.name(),
                        urls.absolute(urls.admin("people")));
            }
        }
    }

    private void tellThatThereIsOne(Account account, String name, String passwordHash) {
        boolean few = throttle.allows("mail-to", Account.lower(account.address()), MAILS_PER_ADDRESS, WINDOW);
        if (!few || !unasked.mayReach(account.address())) {
            return;
        }
        if (account.getState() == Account.State.UNCONFIRMED) {
            sendConfirmation(account, name, passwordHash);
        } else {
            mailbox.put(
                    account.address(),
                    account.mailLanguage(),
                    "accounts.mail.joined-already",
                    chosen.name(),
                    urls.absolute(urls.getSignIn()),
                    urls.absolute(urls.getForgottenPassword()));
        }
    }

    private static Actor person(Account account) {
        return Actor.person(account.getId(), account.getDisplayName(), false, false, false);
    }
}
