package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Reads organizations for the index. */
@ApplicationScoped
class OrganizationIndexQueries {
    @PersistenceContext
    EntityManager em;

    List<Organization> list(Collection<Long> ids) {
        return em.createQuery("select o from Organization o where o.id in :ids", Organization.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<Long> after(long id, int most) {
        return em.createQuery("select o.id from Organization o where o.id > :after order by o.id", Long.class)
                .setParameter("after", id)
                .setMaxResults(most)
                .getResultList();
    }
}
