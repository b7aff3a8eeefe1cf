package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.manyhands.organizations.Organization;
import org.manyhands.organizations.OrganizationPart;
import org.manyhands.organizations.OrganizationPermissions;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.OpenToAll;

/** Proposals that were begun for an organization. */
@ApplicationScoped
public class SpokenProposalService implements OrganizationPart {
    @PersistenceContext
    EntityManager em;

    @Override
    @OpenToAll(reason = "a word of the interface, which tells nothing of anybody")
    public String key() {
        return "proposals";
    }

    @Override
    public long count(Actor actor, long organizationId) {
        OrganizationPermissions.requireCanAdminister(actor);
        return em.createQuery("select count(x) from Proposal x where x.organization.id = :organization", Long.class)
                .setParameter("organization", organizationId)
                .getSingleResult();
    }

    @Override
    @Transactional
    public void move(Actor actor, long from, long to) {
        OrganizationPermissions.requireCanAdminister(actor);
        em.createQuery("update Proposal x set x.organization = :to where x.organization.id = :from")
                .setParameter("to", em.getReference(Organization.class, to))
                .setParameter("from", from)
                .executeUpdate();
    }
}
