package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.manyhands.accounts.Account;
import org.manyhands.platform.files.StoredFile;
import org.manyhands.platform.security.Actor;

/** Reads by what organizations are known to the portal. */
@ApplicationScoped
public class OrganizationVerificationQueries {
    private static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    OrganizationQueries organizations;

    /** The latest of an organization, each with its file; for its managers and administrators. */
    public List<OrganizationVerificationRow> list(Actor viewer, long organizationId) {
        OrganizationPermissions.requireCanReadEvidence(viewer, organizations.standing(viewer, organizationId));
        return em.createQuery("""
                        select new org.manyhands.organizations.OrganizationVerificationRow(v.publicKey, v.state, v.words,
                          v.evidence, v.reason, v.until, v.requestedAt, v.decidedAt, f.publicKey, f.name)
                        from OrganizationVerification v
                          left join StoredFile f on f.subjectType = :type and f.subjectId = v.id
                        where v.organization.id = :organization order by v.id desc
                        """, OrganizationVerificationRow.class)
                .setParameter("type", OrganizationVerification.TYPE)
                .setParameter("organization", organizationId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** A file that was brought as evidence, if the viewer may read it. */
    public Optional<StoredFile> findFile(Actor viewer, String fileKey) {
        List<Object[]> found = em.createQuery(
                        "select f, v.organization.id from StoredFile f, OrganizationVerification v"
                                + " where f.publicKey = :key and f.subjectType = :type and f.subjectId = v.id",
                        Object[].class)
                .setParameter("key", fileKey)
                .setParameter("type", OrganizationVerification.TYPE)
                .getResultList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        OrganizationPermissions.requireCanReadEvidence(viewer, organizations.standing(viewer, (Long) found.get(0)[1]));
        return Optional.of((StoredFile) found.get(0)[0]);
    }

    /** The request that waits for an answer. */
    Optional<OrganizationVerification> findRequest(long organizationId) {
        return find(organizationId, OrganizationVerification.State.REQUESTED);
    }

    /** The one that holds, or held until its last day. */
    Optional<OrganizationVerification> findGranted(long organizationId) {
        return find(organizationId, OrganizationVerification.State.GRANTED);
    }

    private Optional<OrganizationVerification> find(long organizationId, OrganizationVerification.State state) {
        return em.createQuery(
                        "select v from OrganizationVerification v where v.organization.id = :organization"
                                + " and v.state = :state order by v.id desc",
                        OrganizationVerification.class)
                .setParameter("organization", organizationId)
                .setParameter("state", state)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<OrganizationVerification> find(String key) {
        return em.createQuery(
                        "select v from OrganizationVerification v join fetch v.organization where v.publicKey = :key",
                        OrganizationVerification.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** All of an organization, as a merge moves them. */
    List<OrganizationVerification> listAll(long organizationId) {
        return em.createQuery(
                        "select v from OrganizationVerification v where v.organization.id = :organization order by v.id",
                        OrganizationVerification.class)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    /** Who looks after the portal, to be told of requests and renewals. */
    List<Account> listAdministrators() {
        return em.createQuery(
                        "select a from Account a where a.administrator = true"
                                + " and a.state = org.manyhands.accounts.Account.State.ACTIVE order by a.id",
                        Account.class)
                .getResultList();
    }
}
