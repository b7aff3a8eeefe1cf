package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.manyhands.platform.security.Actor;

/** Reads what organizations say of their members' professions. */
@ApplicationScoped
public class CheckedRoleQueries {
    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** What is said of a member; for the member and the managers, whether or not the member agreed. */
    Optional<CheckedRole> find(long organizationId, long accountId) {
        return em.createQuery(
                        "select c from CheckedRole c where c.member.organization.id = :organization"
                                + " and c.member.account.id = :account",
                        CheckedRole.class)
                .setParameter("organization", organizationId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** The same by the membership's key. */
    Optional<CheckedRole> find(long organizationId, String memberKey) {
        return em.createQuery(
                        "select c from CheckedRole c where c.member.organization.id = :organization"
                                + " and c.member.publicKey = :key",
                        CheckedRole.class)
                .setParameter("organization", organizationId)
                .setParameter("key", memberKey)
                .getResultStream()
                .findFirst();
    }

    /** The verified organizations that wait for the reader to agree to what they say. */
    public List<OrganizationRow> listOffering(Actor reader) {
        return em.createQuery(
                        OrganizationQueries.ROW + " from CheckedRole c join c.member m join m.organization o"
                                + " where m.account.id = :reader and c.agreedAt is null"
                                + " and m.state = org.manyhands.organizations.OrganizationMember.State.MEMBER"
                                + " and o.state = org.manyhands.organizations.Organization.State.OPEN"
                                + " and o.verifiedUntil >= :today order by o.nameLower, o.slug",
                        OrganizationRow.class)
                .setParameter("reader", reader.readerId())
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(MOST)
                .getResultList();
    }
}
