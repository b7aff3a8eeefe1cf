package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.settings.ChosenSettings;

/** Reads of accounts, sign-ins and standpoints. */
@ApplicationScoped
public class AccountQueries {
    @PersistenceContext
    EntityManager em;

    @Inject
    ChosenSettings chosen;

    @Inject
    Clock clock;

    /** Who holds this sign-in, if it is good. */
    Optional<ActorRow> findActor(String token) {
        return em.createQuery("""
                        select new org.manyhands.accounts.ActorRow(s.id, a.id, a.displayName, a.administrator,
                          a.moderator,
                          x.id, s.seenAt, a.timeZone, a.language)
                        from SignIn s left join s.account a
                          left join AccountSuspension x on x.account = a and x.liftedAt is null
                            and (x.until is null or x.until > :now)
                        where s.tokenHash = :hash and s.endedAt is null and s.expiresAt > :now
                          and a.state = org.manyhands.accounts.Account.State.ACTIVE
                        """, ActorRow.class)
                .setParameter("hash", Keys.hash(token))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    /** Somebody as they would act now, for what they left to be done in their name; empty when their account is closed. */
    public Optional<Actor> findActor(long accountId) {
        return em.createQuery(
                        "select a, x.id from Account a left join AccountSuspension x on x.account = a"
                                + " and x.liftedAt is null and (x.until is null or x.until > :now) where a.id = :account"
                                + " and a.state = org.manyhands.accounts.Account.State.ACTIVE",
                        Object[].class)
                .setParameter("account", accountId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .map(row -> {
                    Account account = (Account) row[0];
                    return Actor.person(
                            accountId,
                            account.getDisplayName(),
                            account.isAdministrator(),
                            account.isModerator(),
                            row[1] != null);
                });
    }

    /** Why and until when the person themselves may only read; empty for everybody else. */
    Optional<AccountSuspension> findSuspension(Actor actor) {
        if (!actor.isSuspended()) {
            return Optional.empty();
        }
        return em.createQuery(
                        "select x from AccountSuspension x where x.account.id = :own and x.liftedAt is null"
                                + " and (x.until is null or x.until > :now) order by x.id",
                        AccountSuspension.class)
                .setParameter("own", actor.accountId())
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    /** The account with this database id, for services that have asked their permission. */
    public Optional<Account> find(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /** Like {@link #find}, where somebody has to be there: else it is a {@code NotFound}. */
    public Account get(long id) {
        return find(id).orElseThrow(() -> new NotFound("account"));
    }

    /** The account with this address, however it is written. */
    public Optional<Account> findByEmail(String email) {
        return em.createQuery("select a from Account a where a.emailLower = :email", Account.class)
                .setParameter("email", Account.lower(email))
                .getResultStream()
                .findFirst();
    }

    /** Whether somebody has proven that this address is theirs. */
    boolean isTaken(String email) {
        return findByEmail(email)
                .filter(there -> there.getState() != Account.State.UNCONFIRMED)
                .isPresent();
    }

    Optional<AccountToken> findToken(AccountToken.Kind kind, String token) {
        return em.createQuery(
                        "select t from AccountToken t where t.tokenHash = :hash and t.kind = :kind", AccountToken.class)
                .setParameter("hash", Keys.hash(token))
                .setParameter("kind", kind)
                .getResultStream()
                .filter(found -> found.isGood(clock.instant()))
                .findFirst();
    }

    List<Account> listAdministrators() {
        return em.createQuery("select a from Account a where a.administrator = true", Account.class)
                .getResultList();
    }

    List<SignIn> listOpenSignInsOf(long accountId) {
        return em.createQuery(
                        "select s from SignIn s where s.account.id = :account and s.endedAt is null", SignIn.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    List<AccountToken> listOpenTokensOf(long accountId, AccountToken.Kind kind) {
        return em.createQuery(
                        "select t from AccountToken t where t.account.id = :account and t.kind = :kind"
                                + " and t.usedAt is null",
                        AccountToken.class)
                .setParameter("account", accountId)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** Whether there is any account at all; without one the portal waits for its set-up. */
    public boolean anybodyThere() {
        return !em.createQuery("select a.id from Account a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether the people of the demonstration live in this database. */
    public boolean anybodyOfTheDemonstration() {
        return findByEmail(DemoAccounts.address(DemoAccounts.NAMES.get(0))).isPresent();
    }

    /** All standpoints in their order, those that are offered no longer among them. */
    public List<Standpoint> listStandpoints() {
        return em.createQuery("select s from Standpoint s", Standpoint.class)
                .getResultStream()
                .sorted(Comparator.comparing(
                        Standpoint::getCode, chosen.standpoints().order()))
                .toList();
    }

    /** The standpoint with this code, such as {@code professional}; empty for what a browser made up. */
    public Optional<Standpoint> findStandpoint(String code) {
        return listStandpoints().stream().filter(s -> s.getCode().equals(code)).findFirst();
    }

    /** What a person declares, in the order of the standpoints. */
    public List<AccountStandpoint> listStandpointsOf(long accountId) {
        return em.createQuery(
                        "select d from AccountStandpoint d join fetch d.standpoint s where d.account.id = :account",
                        AccountStandpoint.class)
                .setParameter("account", accountId)
                .getResultStream()
                .sorted(inOrder())
                .toList();
    }

    /** As what a person may speak: what they agreed that the portal keeps, and uses, as far as it is offered. */
    List<AccountStandpoint> listUsableStandpointsOf(long accountId) {
        return em.createQuery(
                        "select d from AccountStandpoint d join fetch d.standpoint s where d.account.id = :account"
                                + " and d.visibility <> org.manyhands.accounts.AccountStandpoint.Visibility.UNUSED"
                                + " and exists (select c.id from StandpointConsent c where c.account.id = :account"
                                + " and c.withdrawnAt is null)",
                        AccountStandpoint.class)
                .setParameter("account", accountId)
                .getResultStream()
                .filter(declared ->
                        chosen.standpoints().isOffered(declared.getStandpoint().getCode()))
                .sorted(inOrder())
                .toList();
    }

    private Comparator<AccountStandpoint> inOrder() {
        return Comparator.comparing(
                declared -> declared.getStandpoint().getCode(),
                chosen.standpoints().order());
    }
}
