package org.manyhands.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.manyhands.platform.security.Actor;

/** Reads spaces for the index, and which of them are open to a reader alone. */
@ApplicationScoped
class SpaceIndexQueries {
    /** Members who may be found. */
    private static final String FINDABLE = "select p from Persona p join fetch p.space s where p.id in :ids"
            + " and p.findable = true and p.leftAt is null and exists (select m.id from Membership m where m.persona = p"
            + " and m.state = org.manyhands.spaces.Membership.State.MEMBER)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    List<Space> spaces(Collection<Long> ids) {
        return em.createQuery("select s from Space s where s.id in :ids", Space.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Those that the reader may know of. */
    List<Space> spaces(Actor reader, Collection<Long> ids) {
        return em.createQuery("select s from Space s where s.id in :ids and " + SpaceQueries.SEEN, Space.class)
                .setParameter("ids", ids)
                .setParameter("reader", reader.readerId())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    List<Long> after(long id, int most) {
        return em.createQuery("select s.id from Space s where s.id > :after order by s.id", Long.class)
                .setParameter("after", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** The memberships and invitations of the reader: space and state. */
    List<Object[]> own(Actor reader) {
        return em.createQuery(
                        "select m.space.id, m.state from Membership m where m.account.id = :reader"
                                + " and (m.state = org.manyhands.spaces.Membership.State.MEMBER"
                                + " or (m.state = org.manyhands.spaces.Membership.State.INVITED and m.invitedUntil > :now))",
                        Object[].class)
                .setParameter("reader", reader.readerId())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    List<Persona> personas(Collection<Long> ids) {
        return em.createQuery(FINDABLE, Persona.class).setParameter("ids", ids).getResultList();
    }

    /** Those in spaces that the reader reads. */
    List<Persona> personas(Actor reader, Collection<Long> ids) {
        return em.createQuery(FINDABLE + " and " + SpaceQueries.READABLE, Persona.class)
                .setParameter("ids", ids)
                .setParameter("reader", reader.readerId())
                .getResultList();
    }

    List<Long> personasAfter(long id, int most) {
        return em.createQuery("select p.id from Persona p where p.id > :after order by p.id", Long.class)
                .setParameter("after", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** Who may be found in these spaces, or could while they were members. */
    List<Long> personasOf(Collection<Long> ids, long after, int most) {
        return em.createQuery(
                        "select p.id from Persona p where p.space.id in :ids and p.findable = true and p.id > :after"
                                + " order by p.id",
                        Long.class)
                .setParameter("ids", ids)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
