package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.manyhands.accounts.Departure;
import org.manyhands.platform.errors.RuleViolation;

/** What becomes of somebody's places in organizations when they close their account, and when they come back. */
@ApplicationScoped
public class OrganizationDepartureService {
    @PersistenceContext
    EntityManager em;

    @Inject
    OrganizationQueries organizations;

    /** Leaves all organizations; who manages one alone hands it over first, where there is anybody. */
    void leave(Departure departure) {
        for (OrganizationMember member : list(departure)) {
            Organization organization = member.getOrganization();
            em.lock(organization, LockModeType.PESSIMISTIC_WRITE);
            boolean last = member.isManager() && organizations.countManagers(organization.getId()) < 2;
            if (last && hasOthers(member)) {
                throw new RuleViolation("organizations.close.last-manager", organization.getName());
            }
            member.leaveForNow(departure.now());
        }
        em.flush();
    }

    void comeBack(Departure departure) {
        list(departure).forEach(member -> member.comeBack(departure.now()));
    }

    void forget(Departure departure) {
        list(departure).forEach(OrganizationMember::forget);
    }

    private boolean hasOthers(OrganizationMember member) {
        return em.createQuery(
                                "select count(m) from OrganizationMember m where m.organization = :organization and m <> :own"
                                        + " and m.state = org.manyhands.organizations.OrganizationMember.State.MEMBER",
                                Long.class)
                        .setParameter("organization", member.getOrganization())
                        .setParameter("own", member)
                        .getSingleResult()
                > 0;
    }

    private List<OrganizationMember> list(Departure departure) {
        return em.createQuery(
                        "select m from OrganizationMember m where m.account.id = :account order by m.organization.id",
                        OrganizationMember.class)
                .setParameter("account", departure.accountId())
                .getResultList();
    }
}
