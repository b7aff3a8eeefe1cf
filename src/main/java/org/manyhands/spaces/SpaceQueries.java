package org.manyhands.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manyhands.accounts.Account;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;

/** Reads of spaces, memberships and personas, and the conditions by which other features ask who may read what. */
@ApplicationScoped
public class SpaceQueries {
    /**
     * Condition for the JPQL of other features: the content of the space {@code s} may be read. Needs an alias {@code
     * s} for the space and the parameter {@code :reader}, set to {@link Actor#readerId()}.
     */
    public static final String READABLE = "(s.access = org.manyhands.spaces.Space.Access.PUBLIC or s.id in ("
            + "select mr.space.id from Membership mr where mr.account.id = :reader"
            + " and mr.state = org.manyhands.spaces.Membership.State.MEMBER))";

    /** Condition like {@link #READABLE}: the reader is a member of the space {@code s}. */
    public static final String MEMBER = "s.id in (select mm.space.id from Membership mm where mm.account.id = :reader"
            + " and mm.state = org.manyhands.spaces.Membership.State.MEMBER)";

    /** Condition like {@link #READABLE}: the space {@code s} itself may be seen. Needs the parameter {@code :now}, too. */
    public static final String SEEN = "(s.access <> org.manyhands.spaces.Space.Access.CLOSED or s.id in ("
            + "select ms.space.id from Membership ms where ms.account.id = :reader"
            + " and (ms.state = org.manyhands.spaces.Membership.State.MEMBER"
            + " or (ms.state = org.manyhands.spaces.Membership.State.INVITED and ms.invitedUntil > :now))))";

    /** How many spaces or members stand on a page of their list. */
    static final int PAGE = 30;

    /** The part of the list of spaces that one stands in, as {@link SpaceRow#rank} numbers them. */
    private static final String RANK = "case when m.state = org.manyhands.spaces.Membership.State.INVITED then 0"
            + " when m.state = org.manyhands.spaces.Membership.State.MEMBER then 1"
            + " when m.state = org.manyhands.spaces.Membership.State.REQUESTED then 2"
            + " when s.access = org.manyhands.spaces.Space.Access.PUBLIC then 3 else 4 end";

    private static final String OWN = "m.state = org.manyhands.spaces.Membership.State.MEMBER";

    private static final String ROW = """
            select new org.manyhands.spaces.SpaceRow(s.id, s.slug, s.name, s.purpose, s.access, s.joining, z.members,
              m.state, m.role, m.invitedUntil, s.language)
            from Space s
              join SpaceSize z on z.spaceId = s.id
              left join Membership m on m.space = s and m.account.id = :reader
                and (m.invitedUntil is null or m.invitedUntil > :now)
            where\s""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** How an actor stands to a space; a space that is not there is not found. */
    public Standing standing(Actor actor, long spaceId) {
        Standing standing = em.createQuery("""
                        select new org.manyhands.spaces.Standing(s.id, s.access, m.state, m.role, p.id, p.name, m.since)
                        from Space s
                          left join Membership m on m.space = s and m.account.id = :account
                          left join m.persona p
                        where s.id = :space
                        """, Standing.class)
                .setParameter("account", actor.accountId() == null ? -1L : actor.accountId())
                .setParameter("space", spaceId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("space"));
        return standing.isInvited() ? withoutEndedInvitation(standing, actor.accountId()) : standing;
    }

    private Standing withoutEndedInvitation(Standing standing, long accountId) {
        return em.createQuery(
                        "select m from Membership m where m.space.id = :space and m.account.id = :account",
                        Membership.class)
                .setParameter("space", standing.spaceId())
                .setParameter("account", accountId)
                .getResultStream()
                .filter(membership -> membership.isInvitationOver(clock.instant()))
                .findFirst()
                .map(membership -> standing.in(membership.withoutInvitation()))
                .orElse(standing);
    }

    /** The space under this address, if the viewer may know of it. */
    public Space getSeen(Actor viewer, String slug) {
        return em.createQuery("select s from Space s where s.slug = :slug and " + SEEN, Space.class)
                .setParameter("slug", slug)
                .setParameter("reader", viewer.readerId())
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("space"));
    }

    /** The space that somebody leaves: one that they are a member of, though they may read nothing at present. */
    Space getToLeave(Actor actor, String slug) {
        return em.createQuery(
                        "select s from Membership m join m.space s where s.slug = :slug and m.account.id = :account"
                                + " and m.state = org.manyhands.spaces.Membership.State.MEMBER",
                        Space.class)
                .setParameter("slug", slug)
                .setParameter("account", actor.accountId() == null ? -1L : actor.accountId())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> getSeen(actor, slug));
    }

    /** A space by id, for features that have checked already, or check next, who may see it. */
    public Space get(long id) {
        Space space = em.find(Space.class, id);
        if (space == null) {
            throw new NotFound("space");
        }
        return space;
    }

    /** The space under this address, if the viewer may read its content. */
    public Space getReadable(Actor viewer, String slug) {
        return em.createQuery("select s from Space s where s.slug = :slug and " + READABLE, Space.class)
                .setParameter("slug", slug)
                .setParameter("reader", viewer.readerId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("space"));
    }

    /**
     * The spaces that the viewer may know of: those that wait for an answer, their own, and those to join, by name.
     *
     * @param after the address of the last one that was shown, or null for the beginning
     */
    Slice<SpaceRow> listSeen(Actor viewer, String after) {
        SpaceRow last = after == null
                ? null
                : rows(viewer, "s.slug = :slug and " + SEEN)
                        .setParameter("slug", after)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
        String behind = last == null
                ? ""
                : " and (" + RANK + " > :rank or (" + RANK + " = :rank"
                        + " and (s.name > :name or (s.name = :name and s.id > :id))))";
        TypedQuery<SpaceRow> query = em.createQuery(
                        ROW + SEEN + behind + " order by " + RANK + ", s.name, s.id", SpaceRow.class)
                .setParameter("now", clock.instant())
                .setParameter("reader", viewer.readerId());
        if (last != null) {
            query.setParameter("rank", last.rank())
                    .setParameter("name", last.name())
                    .setParameter("id", last.spaceId());
        }
        return Slice.of(query, PAGE);
    }

    /** How many spaces the viewer may know of. */
    long countSeen(Actor viewer) {
        return em.createQuery("select count(s) from Space s where " + SEEN, Long.class)
                .setParameter("now", clock.instant())
                .setParameter("reader", viewer.readerId())
                .getSingleResult();
    }

    /** Those of these spaces that the viewer may know of. */
    List<SpaceRow> list(Actor viewer, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows(viewer, "s.id in :ids and " + SEEN)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The spaces whose content the viewer may read, by name. */
    public List<SpaceRow> listReadable(Actor viewer) {
        return rows(viewer, READABLE).getResultList();
    }

    /** The spaces that the viewer is a member of, by name. */
    public List<SpaceRow> listOwn(Actor viewer) {
        return rows(viewer, OWN).getResultList();
    }

    /** The spaces that the viewer is invited to. */
    public List<SpaceRow> listInviting(Actor viewer) {
        return rows(viewer, "m.state = org.manyhands.spaces.Membership.State.INVITED")
                .getResultList();
    }

    /** The spaces that a suspended person is a member of, to be left alone. */
    List<SpaceRow> listToLeave(Actor viewer) {
        return rows(OWN).setParameter("reader", viewer.accountId()).getResultList();
    }

    private TypedQuery<SpaceRow> rows(Actor viewer, String condition) {
        return rows(condition).setParameter("reader", viewer.readerId());
    }

    private TypedQuery<SpaceRow> rows(String condition) {
        return em.createQuery(ROW + condition + " order by s.name, s.id", SpaceRow.class)
                .setParameter("now", clock.instant());
    }

    /** How many members a space has. */
    public int countMembers(long spaceId) {
        SpaceSize size = em.find(SpaceSize.class, spaceId);
        return size == null ? 0 : size.getMembers();
    }

    /** Which of these addresses are taken: {@code slug} itself and those that begin with it and a dash. */
    Set<String> slugsLike(String slug) {
        return new HashSet<>(
                em.createQuery("select s.slug from Space s where s.slug = :slug or s.slug like :longer", String.class)
                        .setParameter("slug", slug)
                        .setParameter("longer", slug.replace("_", "-") + "-%")
                        .getResultList());
    }

    /** The persona of a person in a space, also after leaving. */
    public Optional<Persona> findPersona(long spaceId, long accountId) {
        return em.createQuery(
                        "select p from Persona p where p.space.id = :space and p.account.id = :account", Persona.class)
                .setParameter("space", spaceId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** The persona to act under, for services that have checked that the actor takes part. */
    public Persona getPersona(Standing standing) {
        return em.getReference(Persona.class, standing.personaId());
    }

    /** Those of these accounts who are members of a space. */
    public List<Account> listMembers(long spaceId, List<Account> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select m.account from Membership m where m.space.id = :space and m.account in :accounts"
                                        + " and m.state = org.manyhands.spaces.Membership.State.MEMBER",
                                Account.class)
                        .setParameter("space", spaceId)
                        .setParameter("accounts", accounts)
                        .getResultList();
    }
}
