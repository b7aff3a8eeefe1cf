package org.manyhands.demands;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.manyhands.campaigns.Campaign;
import org.manyhands.offices.Office;
import org.manyhands.offices.OfficeRow;

/** Reads what a campaign asks for and of whom; whoever sees the campaign sees that. */
@ApplicationScoped
public class DemandQueries {
    @PersistenceContext
    EntityManager em;

    /** What is asked for; the campaign was found by a query that asked who reads it. */
    public List<DemandRow> listDemands(Campaign campaign) {
        return list("""
                select new org.manyhands.demands.DemandRow(x.id, x.publicKey, x.version, x.position, x.title, x.words,
                  x.addedAt)
                from Demand x where x.campaign = :campaign order by x.position""", DemandRow.class, campaign);
    }

    /** Of which offices it is asked; the campaign was found by a query that asked who reads it. */
    public List<TargetRow> listTargets(Campaign campaign) {
        return list("""
                select new org.manyhands.demands.TargetRow(x.publicKey, d.id, d.title, o.id, o.publicKey, o.name,
                  o.body, (select min(h.name) from OfficeHolder h where h.office = o and h.until is null), s.id, x.since)
                from Target x join x.office o left join o.space s join x.demand d
                where x.campaign = :campaign order by d.position, x.since, x.id""", TargetRow.class, campaign);
    }

    /** The offices that a campaign asks, each once, for choosing one. */
    public List<OfficeRow> listOffices(Campaign campaign) {
        return list("""
                select new org.manyhands.offices.OfficeRow(o.id, o.publicKey, o.name, o.body, o.area,
                  (select min(h.name) from OfficeHolder h where h.office = o and h.until is null))
                from Office o where exists (select x.id from Target x where x.office = o and x.campaign = :campaign)
                order by o.name, o.id""", OfficeRow.class, campaign);
    }

    int nextPosition(Campaign campaign) {
        Integer last = em.createQuery(
                        "select max(d.position) from Demand d where d.campaign = :campaign", Integer.class)
                .setParameter("campaign", campaign)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** The demands with these keys. */
    public List<Demand> listDemands(Campaign campaign, Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select d from Demand d where d.campaign = :campaign and d.publicKey in :keys"
                                        + " order by d.position",
                                Demand.class)
                        .setParameter("campaign", campaign)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    List<Target> listTargets(Demand demand) {
        return em.createQuery("select t from Target t where t.demand = :demand", Target.class)
                .setParameter("demand", demand)
                .getResultList();
    }

    Optional<Target> findTarget(Demand demand, Office office) {
        return em.createQuery("select t from Target t where t.demand = :demand and t.office = :office", Target.class)
                .setParameter("demand", demand)
                .setParameter("office", office)
                .getResultStream()
                .findFirst();
    }

    private <T> List<T> list(String jpql, Class<T> type, Campaign campaign) {
        return em.createQuery(jpql, type).setParameter("campaign", campaign).getResultList();
    }
}
