package org.manyhands.offices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.manyhands.campaigns.CampaignQueries;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;

/** Reads of offices and of who holds and held them. */
@ApplicationScoped
public class OfficeQueries {
    /** Condition for JPQL: the office {@code o}, with its space {@code s} left joined, may be seen by {@code :reader}. */
    private static final String VISIBLE = "(s.id is null or " + SpaceQueries.READABLE + ")";

    /**
     * Condition for JPQL: {@code :reader} entered the office {@code o} by hand, so that they find it again before anything
     * is asked of it.
     */
    private static final String ENTERED = "(" + VISIBLE + " and exists (select v.id from Activity v"
            + " where v.subjectType = 'office' and v.subjectId = o.id and v.verb = 'offices.office-added'"
            + " and v.accountId = :reader))";

    private static final int FOUND = 30;

    @PersistenceContext
    EntityManager em;

    @Inject
    OfficeDealings dealings;

    /** The office with this key, if the viewer may see it. */
    public Office get(Actor viewer, String key) {
        return find(viewer, key, seen()).orElseThrow(() -> new NotFound("office"));
    }

    /**
     * Condition for JPQL: as {@link #VISIBLE}, and one that was entered by hand only while a campaign of its space that
     * {@code :reader} sees has to do with it, or it would tell of a draft.
     */
    private String seen() {
        return "(s.id is null or exists (select c.id from Campaign c where c.space = s and " + CampaignQueries.VISIBLE
                + " and " + dealings.dealt() + "))";
    }

    /**
     * The office with this key, if a campaign of this space may deal with it, for its organizers: an imported one, or one
     * that is kept in the space itself. One of another space would be seen by readers that it was not entered for.
     */
    public Office getFor(Actor viewer, Space space, String key) {
        return find(viewer, key, VISIBLE)
                .filter(office -> office.getSpace() == null || office.isKeptIn(space))
                .orElseThrow(() -> new NotFound("office"));
    }

    private Optional<Office> find(Actor viewer, String key, String condition) {
        return em.createQuery(
                        "select o from Office o left join fetch o.space s where o.publicKey = :key and " + condition,
                        Office.class)
                .setParameter("key", key)
                .setParameter("reader", viewer.readerId())
                .getResultStream()
                .findFirst();
    }

    /**
     * Offices that campaigns of a space may deal with and whose name, area or present holder contains the words; the
     * first few by name. One that others entered for a draft is not found by who does not see that draft; entering it
     * once more then makes another one, which tells nothing.
     */
    public List<OfficeRow> search(Actor viewer, Space space, String words) {
        return em.createQuery("""
                        select new org.manyhands.offices.OfficeRow(o.id, o.publicKey, o.name, o.body, o.area,
                          (select min(h.name) from OfficeHolder h where h.office = o and h.until is null))
                        from Office o left join o.space s
                        where (lower(o.name) like :words escape '!' or lower(o.area) like :words escape '!'
                          or lower(o.body) like :words escape '!'
                          or exists (select k.id from OfficeHolder k where k.office = o and k.until is null
                            and lower(k.name) like :words escape '!'))
                          and (s.id is null or s = :space)
                          and\s""" + "(" + seen() + " or " + ENTERED + ") order by o.name, o.id", OfficeRow.class)
                .setParameter(
                        "words", "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%")
                .setParameter("space", space)
                .setParameter("reader", viewer.readerId())
                .setMaxResults(FOUND)
                .getResultList();
    }

    /** How many of these offices of a source are known; for who may import them. */
    public long countKnown(Actor actor, String source, Collection<String> externalIds) {
        OfficePermissions.requireCanImport(actor);
        return externalIds.isEmpty()
                ? 0
                : em.createQuery(
                                "select count(o) from Office o where o.source = :source and o.externalId in :ids",
                                Long.class)
                        .setParameter("source", source)
                        .setParameter("ids", externalIds)
                        .getSingleResult();
    }

    /** Who holds and held an office, the present holder first. */
    public List<HolderRow> listHolders(Office office) {
        return em.createQuery("""
                        select new org.manyhands.offices.HolderRow(h.name, h.party, h.since, h.until)
                        from OfficeHolder h where h.office = :office
                        order by case when h.until is null then 0 else 1 end, h.until desc, h.id desc
                        """, HolderRow.class)
                .setParameter("office", office)
                .getResultList();
    }

    /** Those of these offices that the viewer may see: id, key and name. */
    List<Object[]> listSeen(Actor viewer, Collection<Long> ids) {
        return em.createQuery(
                        "select o.id, o.publicKey, o.name from Office o left join o.space s where o.id in :ids and "
                                + seen(),
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("reader", viewer.readerId())
                .getResultList();
    }

    Optional<Office> find(String source, String externalId) {
        return em.createQuery("select o from Office o where o.source = :source and o.externalId = :id", Office.class)
                .setParameter("source", source)
                .setParameter("id", externalId)
                .getResultStream()
                .findFirst();
    }

    /** Who holds the office now, if that is known. */
    Optional<OfficeHolder> findHolder(Office office) {
        return em.createQuery(
                        "select h from OfficeHolder h where h.office = :office and h.until is null order by h.id desc",
                        OfficeHolder.class)
                .setParameter("office", office)
                .getResultStream()
                .findFirst();
    }

    /** Who held the office on a day, if that is known. */
    public Optional<OfficeHolder> findHolder(Office office, LocalDate day) {
        return em.createQuery(
                        "select h from OfficeHolder h where h.office = :office and (h.since is null or h.since <= :day)"
                                + " and (h.until is null or h.until > :day) order by h.id desc",
                        OfficeHolder.class)
                .setParameter("office", office)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }
}
