package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;

/** Reads of accounts for those who administer people; for all others there is nothing to find. */
@ApplicationScoped
public class PeopleQueries {
    /** At most one suspension is in force at a time, so a person stays one row. */
    private static final String SUSPENSION = " left join AccountSuspension y on y.account = a and y.liftedAt is null"
            + " and (y.until is null or y.until > :now)";

    private static final String ROW = "select new org.manyhands.accounts.PersonRow(a.publicKey, a.displayName, a.email,"
            + " a.state, a.administrator, a.moderator, a.joinedAt, y.id) from Account a" + SUSPENSION + " where ";

    /** Whom moderators may look for: those who take part; administrators and oneself cannot be suspended. */
    private static final String SUSPENDABLE =
            "select new org.manyhands.accounts.SuspendableRow(a.publicKey, a.displayName, y.id) from Account a"
                    + SUSPENSION + " where a.state = org.manyhands.accounts.Account.State.ACTIVE"
                    + " and a.administrator = :no and a.id <> :own and ";

    /** Names may be looked for by a part, addresses only as a whole, so that the list is none to fish in. */
    private static final String WORDS = " and (lower(a.displayName) like :part or a.emailLower = :words)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * A page of a group.
     *
     * @param words a part of the name or the whole address; empty for everybody
     */
    public List<PersonRow> list(
            Actor actor, PeopleGroup group, String words, PeopleColumn order, boolean ascending, int first, int count) {
        AccountPermissions.requireCanAdministerPeople(actor);
        String direction = ascending ? " asc" : " desc";
        TypedQuery<PersonRow> query = em.createQuery(
                ROW + where(group, words) + " order by " + order.expression() + direction + ", a.id" + direction,
                PersonRow.class);
        query.setParameter("now", clock.instant());
        return ask(query, group, words)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** Those of these accounts that still have a name. */
    List<Account> list(Actor actor, Collection<Long> ids) {
        AccountPermissions.requireCanAdministerPeople(actor);
        return em.createQuery("select a from Account a where a.id in :ids and a.displayName <> :none", Account.class)
                .setParameter("ids", ids)
                .setParameter("none", "")
                .getResultList();
    }

    /** How many accounts {@link #list} has over all its pages. */
    public long count(Actor actor, PeopleGroup group, String words) {
        AccountPermissions.requireCanAdministerPeople(actor);
        TypedQuery<Long> query = em.createQuery(
                "select count(a) from Account a" + SUSPENSION + " where " + where(group, words), Long.class);
        query.setParameter("now", clock.instant());
        return ask(query, group, words).getSingleResult();
    }

    /**
     * People by a part of their name, for moderators; only those who are suspended while nobody is looked for, so that
     * this is no list of everybody.
     *
     * @param words a part of the name; empty for those who are suspended
     */
    public List<SuspendableRow> listSuspendable(Actor actor, String words, int most) {
        AccountPermissions.requireCanSuspend(actor);
        String asked = asked(words);
        TypedQuery<SuspendableRow> query = asked.isEmpty()
                ? suspendable(actor, "y.id is not null")
                : suspendable(actor, "lower(a.displayName) like :part").setParameter("part", part(asked));
        return query.setMaxResults(most).getResultList();
    }

    /** Somebody who can be suspended; for all others there is nothing under this key. */
    public SuspendableRow getSuspendable(Actor actor, String key) {
        AccountPermissions.requireCanSuspend(actor);
        return suspendable(actor, "a.publicKey = :key")
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("account"));
    }

    /** The suspension that is in force for somebody who can be suspended. */
    public Optional<AccountSuspension> findSuspension(Actor actor, SuspendableRow person) {
        AccountPermissions.requireCanSuspend(actor);
        return find(person.key()).flatMap(this::findSuspension);
    }

    private TypedQuery<SuspendableRow> suspendable(Actor actor, String condition) {
        return em.createQuery(SUSPENDABLE + condition + " order by lower(a.displayName), a.id", SuspendableRow.class)
                .setParameter("no", false)
                .setParameter("own", actor.accountId())
                .setParameter("now", clock.instant());
    }

    /** The account under this key, for administrators. */
    public Account get(Actor actor, String key) {
        AccountPermissions.requireCanAdministerPeople(actor);
        return find(key).orElseThrow(() -> new NotFound("account"));
    }

    /** The suspension that is in force, if any. */
    public Optional<AccountSuspension> findSuspension(Actor actor, Account account) {
        AccountPermissions.requireCanAdministerPeople(actor);
        return findSuspension(account);
    }

    Optional<AccountSuspension> findSuspension(Account account) {
        return em.createQuery(
                        "select x from AccountSuspension x where x.account = :account and x.liftedAt is null"
                                + " and (x.until is null or x.until > :now) order by x.id",
                        AccountSuspension.class)
                .setParameter("account", account)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    Optional<Account> find(String key) {
        return em.createQuery("select a from Account a where a.publicKey = :key", Account.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** All administrators, held until the transaction ends, so that two of them cannot both be the last but one. */
    List<Account> lockAdministrators() {
        return em.createQuery("select a from Account a where a.administrator = :yes order by a.id", Account.class)
                .setParameter("yes", true)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static String where(PeopleGroup group, String words) {
        return group.condition() + (asked(words).isEmpty() ? "" : WORDS);
    }

    private static <T> TypedQuery<T> ask(TypedQuery<T> query, PeopleGroup group, String words) {
        if (group == PeopleGroup.TEAM) {
            query.setParameter("yes", true);
        }
        String asked = asked(words);
        if (!asked.isEmpty()) {
            query.setParameter("words", asked).setParameter("part", part(asked));
        }
        return query;
    }

    private static String part(String asked) {
        return "%" + asked.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static String asked(String words) {
        return words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
    }
}
