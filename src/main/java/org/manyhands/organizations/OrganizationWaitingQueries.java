package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.manyhands.platform.security.Actor;

/** Reads in which organizations something waits for somebody; each list with one statement. */
@ApplicationScoped
public class OrganizationWaitingQueries {
    private static final int MOST = 20;
    private static final String ENDS_SOON = "o.state = org.manyhands.organizations.Organization.State.OPEN"
            + " and o.verifiedUntil >= :today and o.verifiedUntil <= :soon";

    @PersistenceContext
    EntityManager em;

    @Inject
    OrganizationQueries organizations;

    @Inject
    Clock clock;

    /** Those that invite the reader, by the confirmed address of the account. */
    public List<OrganizationRow> listInviting(Actor reader) {
        return em.createQuery(
                        OrganizationQueries.ROW
                                + " from OrganizationInvitation i join i.organization o, Account a where a.id = :reader"
                                + " and a.confirmedAt is not null and i.emailLower = a.emailLower and "
                                + OrganizationInvitationQueries.HOLDS + " order by o.nameLower, o.slug",
                        OrganizationRow.class)
                .setParameter("reader", reader.readerId())
                .setParameter("now", clock.instant())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those that the reader belongs to, by name. */
    public List<OwnOrganizationRow> listOwn(Actor reader) {
        return em.createQuery(
                        "select new org.manyhands.organizations.OwnOrganizationRow(o.slug, o.name, m.role, o.state,"
                                + " o.verifiedUntil) from OrganizationMember m join m.organization o"
                                + " where m.account.id = :reader"
                                + " and m.state = org.manyhands.organizations.OrganizationMember.State.MEMBER"
                                + " order by o.nameLower, o.slug",
                        OwnOrganizationRow.class)
                .setParameter("reader", reader.readerId())
                .getResultList();
    }

    /** Those of the reader's own that they manage and whose verification ends soon. */
    public List<OwnOrganizationRow> toRenew(List<OwnOrganizationRow> own) {
        LocalDate today = LocalDate.now(clock);
        LocalDate soon = today.plusDays(OrganizationVerificationService.NOTICE);
        return own.stream().filter(row -> row.isToRenew(today, soon)).toList();
    }

    /** For administrators: those that ask to be verified, and those whose verification ends soon. */
    public List<OrganizationRow> listToVerify(Actor administrator) {
        OrganizationPermissions.requireCanAdminister(administrator);
        return soon(em.createQuery(
                        OrganizationQueries.ROW + " from Organization o where (" + ENDS_SOON
                                + ") or exists (select v.id from OrganizationVerification v where v.organization = o"
                                + " and v.state ="
                                + " org.manyhands.organizations.OrganizationVerification.State.REQUESTED)"
                                + " order by o.nameLower, o.slug",
                        OrganizationRow.class))
                .getResultList();
    }

    /** For administrators: who asks to belong to an organization that nobody manages; nobody when somebody does. */
    public List<OrganizationMemberRow> listUnanswered(Actor administrator, Organization organization) {
        OrganizationPermissions.requireCanAdminister(administrator);
        long id = organization.getId();
        return organizations.countManagers(id) > 0
                ? List.of()
                : organizations.listRequests(id, null).rows();
    }

    private TypedQuery<OrganizationRow> soon(TypedQuery<OrganizationRow> query) {
        LocalDate today = LocalDate.now(clock);
        return query.setParameter("today", today)
                .setParameter("soon", today.plusDays(OrganizationVerificationService.NOTICE))
                .setMaxResults(MOST);
    }
}
