package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Persona;

/** Reads imports. */
@ApplicationScoped
public class ImportQueries {
    private static final int LATEST = 20;

    @PersistenceContext
    EntityManager em;

    /** A run with its report, for those who may import; unknown keys are a {@code NotFound}. */
    public ImportRun get(Actor actor, String key) {
        AdminPermissions.requireCanAdminister(actor);
        return em.createQuery("select r from ImportRun r where r.publicKey = :key", ImportRun.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("import"));
    }

    /** The latest imports. */
    public List<ImportRunRow> listLatest(Actor actor) {
        AdminPermissions.requireCanAdminister(actor);
        return em.createQuery(
                        "select new org.manyhands.admin.ImportRunRow(r.publicKey, r.kind, r.fileName, r.state,"
                                + " r.accepted, r.refused, a.displayName, r.begunAt) from ImportRun r"
                                + " left join Account a on a.id = r.accountId order by r.begunAt desc, r.id desc",
                        ImportRunRow.class)
                .setMaxResults(LATEST)
                .getResultList();
    }

    /** Whether this very content was imported before. */
    boolean isDone(String kind, String sha256) {
        return em.createQuery(
                                "select count(r) from ImportRun r where r.kind = :kind and r.sha256 = :sha256"
                                        + " and r.state = :done",
                                Long.class)
                        .setParameter("kind", kind)
                        .setParameter("sha256", sha256)
                        .setParameter("done", ImportRun.State.DONE)
                        .getSingleResult()
                > 0;
    }

    /** How much of a history a space has already, and where; empty when it has none of it. */
    Optional<HistoryStateRow> findHistory(long spaceId, String importKey) {
        return em.createQuery(
                        "select new org.manyhands.admin.HistoryStateRow(p.publicKey, p.slug, p.importCount, p.phase)"
                                + " from Proposal p where p.space.id = :space and p.importKey = :key",
                        HistoryStateRow.class)
                .setParameter("space", spaceId)
                .setParameter("key", importKey)
                .getResultStream()
                .findFirst();
    }

    /** Who looks after a space, the longest-standing first. */
    List<Persona> listFacilitators(long spaceId) {
        return em.createQuery(
                        "select p from Membership m join m.persona p where m.space.id = :space"
                                + " and m.state = org.manyhands.spaces.Membership.State.MEMBER"
                                + " and m.role = org.manyhands.spaces.Membership.Role.FACILITATOR"
                                + " order by m.since, m.id",
                        Persona.class)
                .setParameter("space", spaceId)
                .getResultList();
    }

    /** What the portal knows of the offices of a source, by their ids there. */
    Map<String, OfficeStateRow> offices(String source) {
        return em.createQuery(
                        "select new org.manyhands.admin.OfficeStateRow(o.externalId, o.name, o.body, o.area, o.district,"
                                + " o.website, o.contactForm, o.phone, o.postalAddress, h.name, h.party, h.externalId)"
                                + " from Office o left join OfficeHolder h on h.office = o and h.until is null"
                                + " where o.source = :source",
                        OfficeStateRow.class)
                .setParameter("source", source)
                .getResultStream()
                .collect(Collectors.toMap(OfficeStateRow::id, row -> row, (one, other) -> one));
    }

    /** What the portal knows of the organizations of a source, by their ids there. */
    Map<String, OrganizationStateRow> organizations(String source) {
        return em.createQuery(
                        "select new org.manyhands.admin.OrganizationStateRow(s.externalId, o.name, o.kind, o.area,"
                                + " o.purpose, o.website, o.languages, (select count(m) from OrganizationMember m"
                                + " where m.organization = o"
                                + " and m.state = org.manyhands.organizations.OrganizationMember.State.MEMBER"
                                + " and m.role = org.manyhands.organizations.OrganizationMember.Role.MANAGER))"
                                + " from OrganizationSource s join s.organization o where s.source = :source",
                        OrganizationStateRow.class)
                .setParameter("source", source)
                .getResultStream()
                .collect(Collectors.toMap(OrganizationStateRow::id, row -> row));
    }

    /** Imports that were checked before then and that nobody decided. */
    List<ImportRun> listForgotten(Instant before) {
        return em.createQuery(
                        "select r from ImportRun r where r.state = :state and r.begunAt < :before", ImportRun.class)
                .setParameter("state", ImportRun.State.CHECKED)
                .setParameter("before", before)
                .getResultList();
    }
}
