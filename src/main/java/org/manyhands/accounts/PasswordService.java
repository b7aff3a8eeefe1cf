package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.jobs.JobQueue;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.OpenToAll;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.ChosenSettings;
import org.manyhands.platform.settings.PortalSettings;
import org.manyhands.platform.ui.Urls;

/** Forgotten passwords. What it answers never tells whether an address has an account. */
@ApplicationScoped
public class PasswordService {
    private static final int PER_SENDER = 20;
    private static final int PER_ADDRESS = 3;
    private static final Duration WINDOW = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    AccountQueries accounts;

    @Inject
    JoinService joining;

    @Inject
    AddressChangeService addresses;

    @Inject
    OwnPassword own;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    Mailbox mailbox;

    @Inject
    JobQueue jobs;

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

    /**
     * Sends a link for a new password to an address, if it has an account. That is a job, which nobody who asks waits
     * for: the answer takes as long when there is no account.
     */
    @Transactional
    @OpenToAll(reason = "Everybody may say that they forgot their password; the link goes to the address alone")
    public void forgot(Actor visitor, String email, String sender) {
        throttle.check("forgot-from", sender, PER_SENDER, WINDOW);
        throttle.check("forgot", Account.lower(email), PER_ADDRESS, WINDOW);
        String account = accounts.findByEmail(email)
                .map(found -> found.getId().toString())
                .orElse(NewPasswordJob.NOBODY);
        jobs.enqueue(NewPasswordJob.NAME, Keys.random(), account);
    }

    /** Mails a link for a new password to the address of an account; for its job. */
    @Transactional
    public void mailLink(Actor portal, long accountId) {
        AccountPermissions.requirePortal(portal);
        Account account = accounts.get(accountId);
        String secret = issue(account);
        mailbox.putSecurity(
                account.address(),
                account.mailLanguage(),
                "accounts.mail.new-password",
                chosen.name(),
                urls.absolute(urls.newPassword(secret)));
    }

    /** Whether a link for a new password is still good. */
    @OpenToAll(reason = "Tells the holder of a link alone whether it is still good")
    public boolean isGood(Actor visitor, String secret) {
        return accounts.findToken(AccountToken.Kind.NEW_PASSWORD, secret).isPresent();
    }

    /**
     * Sets a new password and ends all sign-ins of the account.
     *
     * @throws NotFound when the link is unknown, used or too old
     */
    @Transactional
    @OpenToAll(reason = "Whoever holds the link that was sent to the address may set the password")
    public void change(Actor visitor, String secret, String password) {
        AccountToken token = accounts.findToken(AccountToken.Kind.NEW_PASSWORD, secret)
                .orElseThrow(() -> new NotFound("new password"));
        Account account = token.account();
        PasswordRules.check(password, account.address(), account.getDisplayName());
        Instant now = clock.instant();
        token.use(now);
        account.changePassword(passwords.hash(password));
        if (account.confirm(now, settings.joinByApproval())) {
            joining.recordConfirmed(account);
        }
        addresses.endOpen(account);
        accounts.listOpenSignInsOf(account.getId()).forEach(signIn -> signIn.end(now));
        Actor person = Actor.person(account.getId(), account.getDisplayName(), false, false, false);
        activity.record(person, AccountActivity.PASSWORD_CHANGED, AccountActivity.subject(account), Audience.self());
    }

    /**
     * Sets another password by the one that holds. All other sign-ins end, and what else was asked for with the old one.
     *
     * @param secret of the browser that stays signed in
     */
    @Transactional
    public void changeOwn(Actor actor, PasswordForm form, String secret) {
        AccountPermissions.requirePerson(actor);
        Account account = accounts.get(actor.accountId());
        own.require(account, form.getOwn());
        PasswordRules.check(form.getPassword(), account.address(), account.getDisplayName());
        Instant now = clock.instant();
        account.changePassword(passwords.hash(form.getPassword()));
        addresses.endOpen(account);
        accounts.listOpenTokensOf(account.getId(), AccountToken.Kind.NEW_PASSWORD)
                .forEach(token -> token.use(now));
        accounts.listOpenSignInsOf(account.getId()).stream()
                .filter(signIn -> !signIn.isOf(secret))
                .forEach(signIn -> signIn.end(now));
        mailbox.put(
                account.address(),
                account.mailLanguage(),
                "accounts.mail.password-changed",
                chosen.name(),
                urls.absolute(urls.getForgottenPassword()));
        activity.record(actor, AccountActivity.PASSWORD_CHANGED, AccountActivity.subject(account), Audience.self());
    }

    /** A fresh link's secret for an account; earlier ones end. */
    String issue(Account account) {
        Instant now = clock.instant();
        accounts.listOpenTokensOf(account.getId(), AccountToken.Kind.NEW_PASSWORD)
                .forEach(token -> token.use(now));
        String secret = Keys.secret();
        em.persist(new AccountToken(AccountToken.Kind.NEW_PASSWORD, account, Keys.hash(secret), now));
        return secret;
    }
}
