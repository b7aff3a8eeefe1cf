package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.OpenToAll;
import org.manyhands.platform.settings.ChosenSettings;

/** Gives an account another address once both ends agree. */
@ApplicationScoped
public class AddressChangeService {
    @PersistenceContext
    EntityManager em;

    @Inject
    AccountQueries accounts;

    @Inject
    OwnAccountQueries own;

    @Inject
    PeopleQueries people;

    @Inject
    KeptSuspensionService suspensions;

    @Inject
    Mailbox mailbox;

    @Inject
    ActivityLog activity;

    @Inject
    ChosenSettings chosen;

    @Inject
    Clock clock;

    /** Which end a key belongs to, if it is good: true for the address that holds, false for the new one. */
    @OpenToAll(reason = "Tells the holder of a key alone whether it is still good")
    public Optional<Boolean> isFromOld(Actor visitor, String secret) {
        return own.findAddressChange(secret).map(change -> change.isFromOld(secret));
    }

    /**
     * One end agrees.
     *
     * @return whether the new address holds from now on
     * @throws NotFound when the key is unknown, used or too old
     */
    @Transactional
    @OpenToAll(reason = "Whoever holds the key that was sent to an address agrees for that address")
    public boolean confirm(Actor visitor, String secret) {
        AddressChange change = get(secret);
        boolean both = change.confirm(secret, clock.instant());
        if (both) {
            apply(change);
            record(change.account(), AccountActivity.ADDRESS_CHANGED);
        }
        return both;
    }

    /** “This was not me”: the change is void, and all sign-ins end, as somebody knows the password. */
    @Transactional
    @OpenToAll(reason = "Whoever holds the key that was sent to the address of an account may stop its change")
    public void stop(Actor visitor, String secret) {
        AddressChange change = get(secret);
        if (!change.isFromOld(secret)) {
            throw new NotFound("address change");
        }
        endOpen(change.account());
        accounts.listOpenSignInsOf(change.account().getId()).forEach(signIn -> signIn.end(clock.instant()));
        record(change.account(), AccountActivity.ADDRESS_STOPPED);
    }

    /**
     * An administrator agrees for both ends, or not; only for what was asked while the portal could send no mails.
     *
     * @param key of the account
     */
    @Transactional
    public void answer(Actor actor, String key, boolean agreed) {
        AccountPermissions.requireCanAdministerPeople(actor);
        Account account = lock(people.get(actor, key));
        AddressChange change = own.findAddressChange(actor, account)
                .filter(AddressChange::isByApproval)
                .orElseThrow(() -> new NotFound("address change"));
        if (agreed) {
            apply(change);
        } else {
            endOpen(account);
        }
        activity.record(
                actor,
                agreed ? AccountActivity.ADDRESS_CHANGED : AccountActivity.ADDRESS_DECLINED,
                AccountActivity.subject(account),
                Audience.administrators());
    }

    private AddressChange get(String secret) {
        AddressChange change = own.findAddressChange(secret).orElseThrow(() -> new NotFound("address change"));
        lock(change.account());
        em.refresh(change);
        if (!change.isOpen(clock.instant())) {
            throw new NotFound("address change");
        }
        return change;
    }

    /** Both ends agree. Keys that went to the old address open nothing any more. */
    void apply(AddressChange change) {
        Account account = change.account();
        if (accounts.isTaken(change.getEmail())) {
            throw new RuleViolation("accounts.address.not-free");
        }
        accounts.findByEmail(change.getEmail()).ifPresent(this::release);
        String before = account.getEmail();
        suspensions.keepBehind(account);
        account.moveTo(change.getEmail());
        flush();
        suspensions.resume(account);
        endOpen(account);
        accounts.listOpenTokensOf(account.getId(), AccountToken.Kind.NEW_PASSWORD)
                .forEach(token -> token.use(clock.instant()));
        mailbox.put(before, account.mailLanguage(), "accounts.mail.address-changed", chosen.name());
    }

    /** Somebody once joined with the address and never proved it; whoever proved it now has it. */
    private void release(Account unconfirmed) {
        accounts.listOpenTokensOf(unconfirmed.getId(), AccountToken.Kind.CONFIRM_ADDRESS)
                .forEach(token -> token.use(clock.instant()));
        unconfirmed.loseAddress();
        em.flush();
    }

    private void flush() {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw new RuleViolation("accounts.address.not-free"); // somebody took it at the same moment
        }
    }

    /** Ends what waits; after a new password, too, as whoever knew the old one may have asked. */
    void endOpen(Account account) {
        own.listOpenAddressChanges(account.getId()).forEach(change -> change.end(clock.instant()));
    }

    Account lock(Account account) {
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        return account;
    }

    private void record(Account account, Verb verb) {
        Actor person = Actor.person(account.getId(), account.getDisplayName(), false, false, false);
        activity.record(person, verb, AccountActivity.subject(account), Audience.self());
    }
}
