package org.manyhands.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.persistence.Mark;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;

/** Reads of who belongs to a space, who asked and was asked, and what they agreed to. */
@ApplicationScoped
public class MembershipQueries {
    private static final String MEMBERS = """
            select new org.manyhands.spaces.MemberRow(p.publicKey, p.name, p.nameLower, m.state, m.role, m.requestWords,
              m.since)
            from Membership m join m.persona p
            where m.space.id = :space""";

    /** How many names stand on a page of a list by name. */
    static final int PAGE = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The agreement that holds now. */
    public SpaceAgreement getAgreement(long spaceId) {
        return em.createQuery(
                        "select a from SpaceAgreement a where a.space.id = :space order by a.number desc",
                        SpaceAgreement.class)
                .setParameter("space", spaceId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("agreement"));
    }

    /** The number of the newest agreement that a person accepted in a space; 0 for none. */
    public int findAccepted(Actor actor, long spaceId) {
        if (actor.accountId() == null) {
            return 0;
        }
        Integer number = em.createQuery(
                        "select max(a.number) from AgreementAcceptance c join c.agreement a join c.membership m"
                                + " where m.space.id = :space and m.account.id = :account",
                        Integer.class)
                .setParameter("space", spaceId)
                .setParameter("account", actor.accountId())
                .getSingleResult();
        return number == null ? 0 : number;
    }

    /** How a person stands to a space, as the row that a service changes. */
    Optional<Membership> find(long spaceId, long accountId) {
        return em.createQuery(
                        "select m from Membership m where m.space.id = :space and m.account.id = :account",
                        Membership.class)
                .setParameter("space", spaceId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** The membership of a persona of this space. */
    Membership get(long spaceId, String personaKey) {
        return em.createQuery(
                        "select m from Membership m join fetch m.persona p"
                                + " where m.space.id = :space and p.publicKey = :key",
                        Membership.class)
                .setParameter("space", spaceId)
                .setParameter("key", personaKey)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("member"));
    }

    /** A member of a space by the name that they bear there, however it is written; nobody for no name. */
    public Optional<Persona> findMember(long spaceId, String name) {
        return em.createQuery(
                        "select p from Membership m join m.persona p where m.space.id = :space and p.nameLower = :name"
                                + " and m.state = org.manyhands.spaces.Membership.State.MEMBER",
                        Persona.class)
                .setParameter("space", spaceId)
                .setParameter("name", name == null ? "" : Persona.lower(name))
                .getResultStream()
                .findFirst();
    }

    /** The persona that has this name in a space, or one that looks like it. */
    Optional<Persona> findNamesake(long spaceId, String name) {
        return em.createQuery(
                        "select p from Persona p where p.space.id = :space and p.nameLooks = :looks", Persona.class)
                .setParameter("space", spaceId)
                .setParameter("looks", Persona.looks(name))
                .getResultStream()
                .findFirst();
    }

    /** Those who look after a space, as services write to them. */
    List<Persona> listFacilitatorPersonas(long spaceId) {
        return em.createQuery(
                        "select p from Membership m join m.persona p join fetch p.account where m.space.id = :space"
                                + " and m.state = org.manyhands.spaces.Membership.State.MEMBER"
                                + " and m.role = org.manyhands.spaces.Membership.Role.FACILITATOR order by p.id",
                        Persona.class)
                .setParameter("space", spaceId)
                .getResultList();
    }

    long countFacilitators(long spaceId) {
        return em.createQuery(
                        "select count(m) from Membership m where m.space.id = :space"
                                + " and m.state = org.manyhands.spaces.Membership.State.MEMBER"
                                + " and m.role = org.manyhands.spaces.Membership.Role.FACILITATOR",
                        Long.class)
                .setParameter("space", spaceId)
                .getSingleResult();
    }

    /** The other member who has belonged to a space for longest and is not suspended from the portal. */
    Optional<Membership> findLongestStanding(Membership leaving) {
        return em.createQuery(
                        "select m from Membership m join fetch m.persona where m.space = :space and m.id <> :own"
                                + " and m.state = org.manyhands.spaces.Membership.State.MEMBER and m.account.id not in"
                                + " (select y.account.id from AccountSuspension y where y.liftedAt is null"
                                + " and (y.until is null or y.until > :now)) order by m.since, m.id",
                        Membership.class)
                .setParameter("space", leaving.getSpace())
                .setParameter("own", leaving.getId())
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    boolean isAccepted(Membership membership, SpaceAgreement agreement) {
        return membership.getId() != null
                && em.createQuery(
                                        "select count(c) from AgreementAcceptance c"
                                                + " where c.membership = :membership and c.agreement = :agreement",
                                        Long.class)
                                .setParameter("membership", membership)
                                .setParameter("agreement", agreement)
                                .getSingleResult()
                        > 0;
    }

    /** Those who look after a space, by name. */
    public List<MemberRow> listFacilitators(long spaceId) {
        return em.createQuery(
                        MEMBERS + " and m.state = org.manyhands.spaces.Membership.State.MEMBER"
                                + " and m.role = org.manyhands.spaces.Membership.Role.FACILITATOR"
                                + " order by m.since, m.id",
                        MemberRow.class)
                .setParameter("space", spaceId)
                .getResultList();
    }

    /**
     * Those who asked to join, the longest waiting first; for facilitators.
     *
     * @param after the place of the last one that was shown, or null for the beginning
     */
    Slice<MemberRow> listRequests(long spaceId, Mark after) {
        TypedQuery<MemberRow> query = em.createQuery(
                        MEMBERS + " and m.state = org.manyhands.spaces.Membership.State.REQUESTED"
                                + Mark.behind(after, "m.since", "p.publicKey") + " order by m.since, p.publicKey",
                        MemberRow.class)
                .setParameter("space", spaceId);
        return Slice.of(Mark.bind(query, after), SpaceQueries.PAGE);
    }

    /** The spaces that the viewer looks after and somebody asks to join, by name. */
    public List<SpaceRequestsRow> listRequested(Actor viewer) {
        return em.createQuery("""
                        select new org.manyhands.spaces.SpaceRequestsRow(s.slug, s.name, count(m))
                        from Membership m join m.space s
                        where m.state = org.manyhands.spaces.Membership.State.REQUESTED
                          and s.id in (select own.space.id from Membership own where own.account.id = :reader
                            and own.state = org.manyhands.spaces.Membership.State.MEMBER
                            and own.role = org.manyhands.spaces.Membership.Role.FACILITATOR)
                        group by s.id, s.slug, s.name order by s.name, s.id
                        """, SpaceRequestsRow.class)
                .setParameter("reader", viewer.readerId())
                .getResultList();
    }

    /** How many ask to join. */
    long countRequests(long spaceId) {
        return em.createQuery(
                        "select count(m) from Membership m where m.space.id = :space"
                                + " and m.state = org.manyhands.spaces.Membership.State.REQUESTED",
                        Long.class)
                .setParameter("space", spaceId)
                .getSingleResult();
    }

    /**
     * The members by name, from behind a place in the list.
     *
     * @param words a part of the name, or empty for all
     * @param after the place of the last row that was shown, or empty for the beginning
     */
    Slice<MemberRow> listMembers(long spaceId, String words, String after) {
        return listByName(spaceId, words, after, " and m.state = org.manyhands.spaces.Membership.State.MEMBER");
    }

    /** Those by name who write in a public space without being members, for facilitators; like the members. */
    Slice<MemberRow> listGuests(long spaceId, String words, String after) {
        return listByName(
                spaceId,
                words,
                after,
                " and p.joinedAt is not null and p.leftAt is null and m.state not in (org.manyhands.spaces.Membership.State.MEMBER,"
                        + " org.manyhands.spaces.Membership.State.REQUESTED,"
                        + " org.manyhands.spaces.Membership.State.REMOVED)");
    }

    private Slice<MemberRow> listByName(long spaceId, String words, String after, String who) {
        return Slice.of(
                em.createQuery(
                                MEMBERS + who + " and p.nameLower > :after and p.nameLower like :words escape '!'"
                                        + " order by p.nameLower",
                                MemberRow.class)
                        .setParameter("space", spaceId)
                        .setParameter("after", after == null ? "" : after)
                        .setParameter("words", "%" + Persona.lower(words).replaceAll("[!%_]", "!$0") + "%"),
                PAGE);
    }

    /** A member, somebody who asked, or whoever else speaks where everybody reads; for facilitators. */
    MemberRow getMember(long spaceId, String personaKey) {
        return em.createQuery(
                        MEMBERS + " and p.publicKey = :key and p.leftAt is null"
                                + " and m.state <> org.manyhands.spaces.Membership.State.REMOVED"
                                + " and (m.space.access = org.manyhands.spaces.Space.Access.PUBLIC or m.state in"
                                + " (org.manyhands.spaces.Membership.State.MEMBER,"
                                + " org.manyhands.spaces.Membership.State.REQUESTED))",
                        MemberRow.class)
                .setParameter("space", spaceId)
                .setParameter("key", personaKey)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("member"));
    }

    /** A persona who is or was a member of a space that the viewer may read. */
    public PersonaRow getPersona(Actor viewer, String key) {
        return em.createQuery("""
                        select new org.manyhands.spaces.PersonaRow(p.publicKey, p.name, s.id, s.slug, s.name, m.state,
                          m.role, p.joinedAt, case when p.account.id = :reader then true else false end)
                        from Persona p join p.space s left join Membership m on m.persona = p
                        where p.publicKey = :key and p.joinedAt is not null and\s""" + SpaceQueries.READABLE, PersonaRow.class)
                .setParameter("key", key)
                .setParameter("reader", viewer.readerId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("persona"));
    }

    /** As what the person behind a persona speaks, as far as they let it be shown. */
    List<String> listShownStandpoints(String personaKey) {
        return em.createQuery("""
                        select st.code from Persona p, AccountStandpoint d join d.standpoint st
                        where p.publicKey = :key and d.account = p.account
                          and d.visibility = org.manyhands.accounts.AccountStandpoint.Visibility.SHOWN
                        """, String.class).setParameter("key", personaKey).getResultList();
    }

    /** The agreements that there were, the newest first. */
    List<SpaceAgreement> listAgreements(long spaceId) {
        return em.createQuery(
                        "select a from SpaceAgreement a where a.space.id = :space order by a.number desc",
                        SpaceAgreement.class)
                .setParameter("space", spaceId)
                .getResultList();
    }
}
