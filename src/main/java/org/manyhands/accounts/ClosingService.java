package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.jobs.JobQueue;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.settings.ChosenSettings;
import org.manyhands.platform.ui.Urls;

/** Closes accounts: at once for everybody else, some days later for good. */
@ApplicationScoped
public class ClosingService {
    @PersistenceContext
    EntityManager em;

    @Inject
    AccountQueries accounts;

    @Inject
    PeopleQueries people;

    @Inject
    KeptSuspensionService suspensions;

    @Inject
    OwnPassword password;

    @Inject
    StandpointService standpoints;

    @Inject
    AddressChangeService addresses;

    @Inject
    @Any
    Instance<PersonalData> kept;

    @Inject
    Passwords passwords;

    @Inject
    Mailbox mailbox;

    @Inject
    JobQueue jobs;

    @Inject
    ActivityLog activity;

    @Inject
    ChosenSettings chosen;

    @Inject
    Urls urls;

    @Inject
    Clock clock;

    /**
     * Closes the own account, suspended or not. Standpoints are deleted at once.
     *
     * @throws RuleViolation when somebody else has to take over first
     */
    @Transactional
    public void close(Actor actor, ClosingForm form) {
        AccountPermissions.requirePerson(actor);
        Account account = accounts.get(actor.accountId());
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        password.require(account, form.getOwn());
        if (account.isAdministrator() && people.lockAdministrators().size() < 2) {
            throw new RuleViolation("accounts.close.last-administrator");
        }
        Instant now = clock.instant();
        AccountClosing closing = new AccountClosing(account, form.getPostsStay(), now);
        em.persist(closing);
        kept.forEach(feature -> feature.leave(actor, departure(closing, now)));
        standpoints.withdraw(account);
        addresses.endOpen(account);
        accounts.listOpenTokensOf(account.getId(), AccountToken.Kind.NEW_PASSWORD)
                .forEach(token -> token.use(now));
        accounts.listOpenSignInsOf(account.getId()).forEach(signIn -> signIn.end(now));
        account.close();
        em.flush();
        activity.record(actor, AccountActivity.LEFT, AccountActivity.subject(account), Audience.self());
        mailbox.put(
                account.address(),
                account.mailLanguage(),
                "accounts.mail.closing",
                chosen.name(),
                urls.absolute(urls.getSignIn()),
                AccountClosing.UNDO.toDays());
        String id = closing.getId().toString();
        jobs.enqueueAt(ClosingJob.NAME, id, id, closing.getDueAt());
    }

    /** Makes it final: all that tells who it was goes. Does nothing when the person came back, or twice. */
    @Transactional
    public void finish(Actor portal, long closingId) {
        AccountPermissions.requirePortal(portal);
        AccountClosing closing = em.find(AccountClosing.class, closingId, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        if (closing == null || !closing.isOpen() || now.isBefore(closing.getDueAt())) {
            return;
        }
        Account account = closing.account();
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        suspensions.keepBeyond(account);
        closing.finish(now);
        forget(account, departure(closing, now));
    }

    /** Takes away all that tells who it was; whatever was read in this transaction before is let go of. */
    void forget(Account account, Departure departure) {
        kept.forEach(feature -> feature.forget(departure));
        account.forget(passwords.hash(Keys.secret()));
        em.flush();
        kept.stream()
                .flatMap(feature -> feature.forgotten().stream())
                .forEach(change -> change(change, account.getId(), departure.address()));
        em.clear();
    }

    private void change(String jpql, long accountId, String address) {
        Query query = em.createQuery(jpql);
        query.getParameters()
                .forEach(one -> query.setParameter(
                        one.getName(), "address".equals(one.getName()) ? address : (Object) accountId));
        query.executeUpdate();
    }

    static Departure departure(AccountClosing closing, Instant now) {
        Account account = closing.account();
        return new Departure(account.getId(), Account.lower(account.address()), closing.isPostsStay(), now);
    }
}
