package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.settings.ChosenSettings;
import org.manyhands.platform.settings.PortalSettings;
import org.manyhands.platform.ui.Urls;

/** What administrators do with other people's accounts. Each deed stands in the activity record. */
@ApplicationScoped
public class PeopleService {
    @PersistenceContext
    EntityManager em;

    @Inject
    PeopleQueries people;

    @Inject
    KeptSuspensionService suspensions;

    @Inject
    PasswordService passwords;

    @Inject
    Mailbox mailbox;

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

    /** Opens the account of somebody, with the full address; that it was opened is recorded. */
    @Transactional
    public Account open(Actor actor, String key) {
        AccountPermissions.requireCanAdministerPeople(actor);
        Account account = people.get(actor, key);
        if (!account.getId().equals(actor.accountId())) {
            record(actor, AccountActivity.PERSON_OPENED, account, Map.of());
        }
        return account;
    }

    /** Lets somebody in who waits. */
    @Transactional
    public void approve(Actor actor, String key) {
        AccountPermissions.requireCanAdministerPeople(actor);
        Account account = people.get(actor, key);
        if (account.getState() != Account.State.WAITING) {
            throw new RuleViolation("accounts.people.not-waiting");
        }
        account.approve(clock.instant());
        record(actor, AccountActivity.APPROVED, account, Map.of());
        tell(account, "accounts.mail.approved", urls.absolute(urls.getSignIn()));
    }

    /**
     * Lets somebody only read what is public.
     *
     * @param reason told to the person
     * @param until when it ends by itself, or null
     */
    @Transactional
    public void suspend(Actor actor, String key, String reason, Instant until) {
        AccountPermissions.requireCanSuspend(actor);
        Account account = get(key);
        if (account.getId().equals(actor.accountId())) {
            throw new RuleViolation("accounts.people.own-suspension");
        }
        if (account.isAdministrator()) {
            throw new RuleViolation("accounts.people.suspend-administrator");
        }
        if (people.findSuspension(account).isPresent()) {
            throw new RuleViolation("accounts.people.suspended-already");
        }
        if (until != null && !until.isAfter(clock.instant())) {
            throw RuleViolation.at("until", "accounts.people.until-past");
        }
        em.persist(new AccountSuspension(account, actor.accountId(), reason.strip(), clock.instant(), until));
        record(actor, AccountActivity.SUSPENDED, account, Map.of());
        tell(account, "accounts.mail.suspended", reason.strip());
    }

    /** Ends a suspension; nothing happens when there is none. */
    @Transactional
    public void lift(Actor actor, String key) {
        AccountPermissions.requireCanSuspend(actor);
        Account account = get(key);
        people.findSuspension(account).ifPresent(suspension -> {
            suspension.lift(clock.instant());
            suspensions.drop(account);
            record(actor, AccountActivity.SUSPENSION_LIFTED, account, Map.of());
        });
    }

    /**
     * Says what somebody looks after. There is always an administrator.
     *
     * @param version of the account that the form showed
     */
    @Transactional
    public void giveRoles(Actor actor, String key, boolean moderator, boolean administrator, int version) {
        AccountPermissions.requireCanAdministerPeople(actor);
        Account account = people.get(actor, key);
        account.requireVersion(version);
        if (!account.isActive()) {
            throw new RuleViolation("accounts.people.not-active");
        }
        boolean more = (moderator && !account.isModerator()) || (administrator && !account.isAdministrator());
        if (more && people.findSuspension(account).isPresent()) {
            throw new RuleViolation("accounts.people.role-suspended");
        }
        if (account.isAdministrator()
                && !administrator
                && people.lockAdministrators().size() < 2) {
            throw new RuleViolation("accounts.people.last-administrator");
        }
        if (account.isModerator() != moderator || account.isAdministrator() != administrator) {
            account.takeRoles(moderator, administrator);
            Map<String, String> roles =
                    Map.of("moderator", Boolean.toString(moderator), "administrator", Boolean.toString(administrator));
            record(actor, AccountActivity.ROLES_CHANGED, account, roles);
        }
    }

    /**
     * Makes a link with which somebody can set a new password, once and within 30 minutes; only where the portal cannot
     * mail it. Whoever has the link has the account, so the giving is recorded.
     *
     * @return the path, which is kept nowhere
     */
    @Transactional
    public String giveResetLink(Actor actor, String key) {
        AccountPermissions.requireCanAdministerPeople(actor);
        Account account = people.get(actor, key);
        if (settings.smtp().isPresent()) {
            throw new RuleViolation("accounts.people.mail-server");
        }
        if (!account.isActive()) {
            throw new RuleViolation("accounts.people.not-active");
        }
        record(actor, AccountActivity.RESET_LINK_GIVEN, account, Map.of());
        return urls.newPassword(passwords.issue(account));
    }

    private Account get(String key) {
        return people.find(key).orElseThrow(() -> new NotFound("account"));
    }

    private void record(Actor actor, Verb verb, Account account, Map<String, String> details) {
        activity.record(actor, verb, AccountActivity.subject(account), Audience.administrators(), details);
    }

    private void tell(Account account, String key, String words) {
        mailbox.put(account.getEmail(), account.mailLanguage(), key, chosen.name(), account.getDisplayName(), words);
    }
}
