package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;

/** Reads the ways to reach organizations. */
@ApplicationScoped
public class OrganizationContactQueries {
    @PersistenceContext
    EntityManager em;

    /** Those that the viewer may know of, in the organization's order. */
    public List<OrganizationContactRow> list(Actor viewer, OrganizationStanding standing) {
        return em.createQuery(
                        "select new org.manyhands.organizations.OrganizationContactRow(c.publicKey, c.label, c.kind,"
                                + " c.content, c.visibility) from OrganizationContact c"
                                + " where c.organization.id = :organization and c.visibility in :seen"
                                + " order by c.place, c.id",
                        OrganizationContactRow.class)
                .setParameter("organization", standing.organizationId())
                .setParameter("seen", OrganizationPermissions.contactsSeen(viewer, standing))
                .getResultList();
    }

    /** One of an organization's, for its managers. */
    OrganizationContact get(long organizationId, String key) {
        return listAll(organizationId).stream()
                .filter(contact -> contact.getPublicKey().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("contact"));
    }

    /** All of an organization's, as services change them. */
    List<OrganizationContact> listAll(long organizationId) {
        return em.createQuery(
                        "select c from OrganizationContact c where c.organization.id = :organization"
                                + " order by c.place, c.id",
                        OrganizationContact.class)
                .setParameter("organization", organizationId)
                .getResultList();
    }
}
