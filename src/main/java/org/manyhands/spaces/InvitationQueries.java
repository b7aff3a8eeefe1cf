package org.manyhands.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;

/** Reads of whom facilitators invited. */
@ApplicationScoped
public class InvitationQueries {
    private static final int MOST = 50;
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final String ROWS = """
            select new org.manyhands.spaces.InvitationRow(i.publicKey, case when p.id = :persona then i.email else '' end,
              p.name, i.role, i.until)
            from SpaceInvitation i join i.persona p
            where i.space.id = :space""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    Optional<SpaceInvitation> find(long spaceId, String email) {
        return em.createQuery(
                        "select i from SpaceInvitation i where i.space.id = :space and i.emailLower = :email",
                        SpaceInvitation.class)
                .setParameter("space", spaceId)
                .setParameter("email", SpaceInvitation.lower(email))
                .getResultStream()
                .findFirst();
    }

    /** An invitation to a space. */
    SpaceInvitation get(long spaceId, String key) {
        return em.createQuery(
                        "select i from SpaceInvitation i where i.space.id = :space and i.publicKey = :key",
                        SpaceInvitation.class)
                .setParameter("space", spaceId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("invitation"));
    }

    /** The invitations to all spaces that hold and wait for somebody with this address. */
    List<SpaceInvitation> listTo(String email) {
        return em.createQuery(
                        "select i from SpaceInvitation i join fetch i.space"
                                + " where i.emailLower = :email and i.until > :now order by i.id",
                        SpaceInvitation.class)
                .setParameter("email", SpaceInvitation.lower(email))
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** All that a persona invited, as a service ends them. */
    List<SpaceInvitation> listBy(long personaId) {
        return em.createQuery(
                        "select i from SpaceInvitation i where i.persona.id = :persona order by i.id",
                        SpaceInvitation.class)
                .setParameter("persona", personaId)
                .getResultList();
    }

    /** The same for all personas of a person. */
    List<SpaceInvitation> listByAccount(long accountId) {
        return em.createQuery(
                        "select i from SpaceInvitation i where i.persona.account.id = :account order by i.id",
                        SpaceInvitation.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** Those for whom an invitation waits: at most one, whose address it is or was. */
    List<Membership> listInvited(SpaceInvitation invitation) {
        return em.createQuery("select m from Membership m where m.invitation = :invitation", Membership.class)
                .setParameter("invitation", invitation)
                .getResultList();
    }

    /**
     * The latest invitations to a space, for a facilitator.
     *
     * @param personaId the facilitator's persona, who sees the addresses that they typed themselves
     */
    List<InvitationRow> list(long spaceId, long personaId) {
        return em.createQuery(ROWS + " order by i.at desc, i.id desc", InvitationRow.class)
                .setParameter("space", spaceId)
                .setParameter("persona", personaId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** One invitation like {@link #list}. */
    InvitationRow getRow(long spaceId, String key, long personaId) {
        return em.createQuery(ROWS + " and i.publicKey = :key", InvitationRow.class)
                .setParameter("space", spaceId)
                .setParameter("persona", personaId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("invitation"));
    }

    /** What ran out without an answer of this person in the last 30 days. */
    List<EndedInvitationRow> listEnded(Actor viewer) {
        Instant now = clock.instant();
        return em.createQuery("""
                        select new org.manyhands.spaces.EndedInvitationRow(s.name, s.access, m.invitedUntil)
                        from Membership m join m.space s
                        where m.account.id = :reader and m.state = org.manyhands.spaces.Membership.State.INVITED
                          and m.invitedUntil <= :now and m.invitedUntil > :remembered
                        order by m.invitedUntil desc, m.id
                        """, EndedInvitationRow.class)
                .setParameter("reader", viewer.readerId())
                .setParameter("now", now)
                .setParameter("remembered", now.minus(REMEMBERED))
                .getResultList();
    }
}
