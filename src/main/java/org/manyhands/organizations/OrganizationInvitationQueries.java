package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;

/** Reads whom managers invited. */
@ApplicationScoped
public class OrganizationInvitationQueries {
    private static final int MOST = 50;

    /** An invitation {@code i} that can be accepted now: in its term, and its inviter may still invite. */
    static final String HOLDS = "i.until > :now"
            + " and i.organization.state = org.manyhands.organizations.Organization.State.OPEN"
            + " and i.member.state = org.manyhands.organizations.OrganizationMember.State.MEMBER"
            + " and i.member.role = org.manyhands.organizations.OrganizationMember.Role.MANAGER"
            + " and not exists (select x.id from AccountSuspension x where x.account = i.member.account"
            + " and x.liftedAt is null and (x.until is null or x.until > :now))";

    private static final String ROWS = "select new org.manyhands.organizations.OrganizationInvitationRow(i.publicKey,"
            + " i.email, i.member.account.displayName, i.role, i.until,"
            + " (select count(h) from OrganizationInvitation h where h = i and " + HOLDS.replace("i.", "h.")
            + ")) from OrganizationInvitation i where i.organization.id = :organization";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    Optional<OrganizationInvitation> find(long organizationId, String email) {
        return em.createQuery(
                        "select i from OrganizationInvitation i where i.organization.id = :organization"
                                + " and i.emailLower = :email",
                        OrganizationInvitation.class)
                .setParameter("organization", organizationId)
                .setParameter("email", OrganizationInvitation.lower(email))
                .getResultStream()
                .findFirst();
    }

    /** The one that the actor can answer, by the confirmed address of the account; for all others it is not there. */
    OrganizationInvitation getOwn(Actor actor, long organizationId) {
        return em.createQuery(
                        "select i from OrganizationInvitation i, Account a where a.id = :reader and a.confirmedAt is not null"
                                + " and i.emailLower = a.emailLower and i.organization.id = :organization and " + HOLDS,
                        OrganizationInvitation.class)
                .setParameter("reader", actor.readerId())
                .setParameter("organization", organizationId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("invitation"));
    }

    OrganizationInvitation get(long organizationId, String key) {
        return em.createQuery(
                        "select i from OrganizationInvitation i where i.organization.id = :organization"
                                + " and i.publicKey = :key",
                        OrganizationInvitation.class)
                .setParameter("organization", organizationId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("invitation"));
    }

    /** The latest that an organization's managers made and nobody answered; the caller asks whether the reader may. */
    List<OrganizationInvitationRow> list(long organizationId) {
        return rows(" order by i.at desc, i.id desc", organizationId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** One like {@link #list}. */
    OrganizationInvitationRow getRow(long organizationId, String key) {
        return rows(" and i.publicKey = :key", organizationId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("invitation"));
    }

    private TypedQuery<OrganizationInvitationRow> rows(String more, long organizationId) {
        Instant now = clock.instant();
        return em.createQuery(ROWS + more, OrganizationInvitationRow.class)
                .setParameter("organization", organizationId)
                .setParameter("now", now);
    }

    /** All of an organization, as a merge moves them. */
    List<OrganizationInvitation> listAll(long organizationId) {
        return em.createQuery(
                        "select i from OrganizationInvitation i where i.organization.id = :organization order by i.id",
                        OrganizationInvitation.class)
                .setParameter("organization", organizationId)
                .getResultList();
    }
}
