package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;

/** What people read of their own accounts, and services of what changes them. */
@ApplicationScoped
public class OwnAccountQueries {
    private static final int MOST_SIGN_INS = 50;

    private static final String GOOD_CHANGE =
            "select c from AddressChange c join fetch c.account a where c.endedAt is null and c.until > :now and ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * The browsers in which the person is signed in, the one that asks first, then those used last.
     *
     * @param secret of the browser that asks
     */
    public List<SignInRow> listSignIns(Actor actor, String secret) {
        AccountPermissions.requirePerson(actor);
        return em.createQuery("""
                        select new org.manyhands.accounts.SignInRow(s.publicKey, s.browser, s.device, s.since, s.seenAt,
                          case when s.tokenHash = :hash then true else false end)
                        from SignIn s where s.account.id = :own and s.endedAt is null and s.expiresAt > :now
                        order by case when s.tokenHash = :hash then 0 else 1 end, s.seenAt desc, s.id desc
                        """, SignInRow.class)
                .setParameter("hash", Keys.hash(secret))
                .setParameter("own", actor.accountId())
                .setParameter("now", clock.instant())
                .setMaxResults(MOST_SIGN_INS)
                .getResultList();
    }

    /** The change of the own address that waits for its keys or for an administrator. */
    public Optional<AddressChange> findAddressChange(Actor actor) {
        AccountPermissions.requirePerson(actor);
        return findAddressChange(actor.accountId());
    }

    /** The same of somebody else, for administrators. */
    public Optional<AddressChange> findAddressChange(Actor actor, Account account) {
        AccountPermissions.requireCanAdministerPeople(actor);
        return findAddressChange(account.getId());
    }

    private Optional<AddressChange> findAddressChange(long accountId) {
        return em.createQuery(GOOD_CHANGE + "a.id = :account order by c.id desc", AddressChange.class)
                .setParameter("account", accountId)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The change that a key belongs to, whichever of its two ends. */
    Optional<AddressChange> findAddressChange(String secret) {
        return em.createQuery(GOOD_CHANGE + "(c.newHash = :hash or c.oldHash = :hash)", AddressChange.class)
                .setParameter("hash", Keys.hash(secret))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    List<AddressChange> listOpenAddressChanges(long accountId) {
        return em.createQuery(
                        "select c from AddressChange c where c.account.id = :account and c.endedAt is null",
                        AddressChange.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** The consent to keep standpoints that holds, if the person gave one and did not withdraw it. */
    public Optional<StandpointConsent> findConsent(Actor actor) {
        AccountPermissions.requirePerson(actor);
        return findConsent(actor.accountId());
    }

    Optional<StandpointConsent> findConsent(long accountId) {
        return em.createQuery(
                        "select c from StandpointConsent c where c.account.id = :account and c.withdrawnAt is null"
                                + " order by c.id desc",
                        StandpointConsent.class)
                .setParameter("account", accountId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The file with the own data that was asked for last and can still be had. */
    public Optional<AccountExport> findExport(Actor actor) {
        AccountPermissions.requirePerson(actor);
        return em.createQuery(
                        "select e from AccountExport e where e.account.id = :own and e.askedAt > :since order by e.id desc",
                        AccountExport.class)
                .setParameter("own", actor.accountId())
                .setParameter("since", clock.instant().minus(AccountExport.LIFE))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The account behind a sign-in that can do nothing but come back. */
    Optional<AccountClosing> findClosing(String secret) {
        return em.createQuery(
                        "select c from AccountClosing c join fetch c.account a where c.undoneAt is null"
                                + " and c.finishedAt is null and a.id in (select s.account.id from SignIn s"
                                + " where s.tokenHash = :hash and s.endedAt is null and s.expiresAt > :now)",
                        AccountClosing.class)
                .setParameter("hash", Keys.hash(secret))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }
}
