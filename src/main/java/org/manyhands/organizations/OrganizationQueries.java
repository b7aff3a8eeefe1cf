package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manyhands.accounts.Account;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.files.StoredFile;
import org.manyhands.platform.persistence.Mark;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;

/** Reads of organizations and of who belongs to them. */
@ApplicationScoped
public class OrganizationQueries {
    static final String ROW =
            "select new org.manyhands.organizations.OrganizationRow(o.id, o.slug, o.name, o.kind, o.area, o.state,"
                    + " o.verifiedUntil, o.logo)";
    private static final String LISTED = ROW.substring(0, ROW.length() - 1) + ", m.id) from Organization o"
            + " left join OrganizationMember m on m.organization = o and m.account.id = :reader"
            + " and m.state = org.manyhands.organizations.OrganizationMember.State.MEMBER";
    private static final String MEMBER = """
            select new org.manyhands.organizations.OrganizationMemberRow(m.publicKey, a.displayName, m.state, m.role,
              m.shown, m.requestWords, m.since)
            from OrganizationMember m join m.account a
            where m.organization.id = :organization""";

    /** Who speaks for an organization comes first, as {@link OrganizationMemberRow#place} says. */
    private static final String RANK = "case when m.role = org.manyhands.organizations.OrganizationMember.Role.MANAGER"
            + " then 0 when m.role = org.manyhands.organizations.OrganizationMember.Role.REPRESENTATIVE then 1"
            + " else 2 end";

    /** How many organizations or people stand on a page of their list. */
    static final int PAGE = 20;

    @PersistenceContext
    EntityManager em;

    /** An organization by database id; everybody sees organizations, so nobody is asked. */
    public Organization get(long id) {
        Organization organization = em.find(Organization.class, id);
        if (organization == null) {
            throw new NotFound("organization");
        }
        return organization;
    }

    /** The organization under this address, or under one that it had once. */
    public Organization get(String slug) {
        return em.createQuery("select o from Organization o where o.slug = :slug", Organization.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .or(() -> findFormer(slug))
                .orElseThrow(() -> new NotFound("organization"));
    }

    private Optional<Organization> findFormer(String slug) {
        return Optional.ofNullable(em.find(OrganizationSlug.class, slug)).map(OrganizationSlug::getOrganization);
    }

    /** The picture under this key, while an organization shows it. */
    Optional<StoredFile> findLogo(String key) {
        return em.createQuery(
                        "select f from StoredFile f, Organization o where o.logo = :key and f.publicKey = o.logo",
                        StoredFile.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** How an actor stands to an organization; one that is not there is not found. */
    public OrganizationStanding standing(Actor actor, long organizationId) {
        return em.createQuery("""
                        select new org.manyhands.organizations.OrganizationStanding(o.id, o.state, m.state,
                          m.role, m.shown)
                        from Organization o left join OrganizationMember m
                          on m.organization = o and m.account.id = :account
                        where o.id = :organization
                        """, OrganizationStanding.class)
                .setParameter("account", actor.accountId() == null ? -1L : actor.accountId())
                .setParameter("organization", organizationId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("organization"));
    }

    /**
     * Organizations by name.
     *
     * @param reader whose own organizations are marked
     * @param words a part of name or area, or empty for all
     * @param kind only of this kind, or null for all
     * @param after the address of the last one that was shown, or null for the beginning
     */
    public Slice<OrganizationRow> list(Actor reader, String words, Organization.Kind kind, String after) {
        String behind = after == null
                ? ""
                : " and exists (select b.id from Organization b where b.slug = :after"
                        + " and (o.nameLower > b.nameLower or (o.nameLower = b.nameLower and o.slug > b.slug)))";
        TypedQuery<OrganizationRow> query = search(
                        LISTED, words, kind, behind + " order by o.nameLower, o.slug", OrganizationRow.class)
                .setParameter("reader", reader.readerId());
        if (after != null) {
            query.setParameter("after", after);
        }
        return Slice.of(query, PAGE);
    }

    /** How many organizations the list has with these words and of this kind; null is any kind. */
    public long count(String words, Organization.Kind kind) {
        return search("select count(o) from Organization o", words, kind, "", Long.class)
                .getSingleResult();
    }

    private <T> TypedQuery<T> search(String what, String words, Organization.Kind kind, String more, Class<T> type) {
        TypedQuery<T> query = em.createQuery(
                what + " where (o.nameLower like :words escape '!' or o.areaLower like :words" + " escape '!')"
                        + (kind == null ? "" : " and o.kind = :kind") + more,
                type);
        query.setParameter("words", "%" + Organization.lower(words).replaceAll("[!%_]", "!$0") + "%");
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        return query;
    }

    /** The organizations that a person manages and may act for, by name. */
    public List<OrganizationRow> listManaged(Actor actor) {
        return em.createQuery(
                        ROW + " from Organization o, OrganizationMember m where m.organization = o"
                                + " and m.account.id = :account"
                                + " and m.state = org.manyhands.organizations.OrganizationMember.State.MEMBER"
                                + " and m.role = org.manyhands.organizations.OrganizationMember.Role.MANAGER"
                                + " and o.state = org.manyhands.organizations.Organization.State.OPEN"
                                + " order by o.nameLower, o.slug",
                        OrganizationRow.class)
                .setParameter("account", actor.readerId())
                .getResultList();
    }

    List<OrganizationRow> list(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(ROW + " from Organization o where o.id in :ids", OrganizationRow.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /**
     * Those who let everybody see that they belong to it; who speaks for it comes first, then who came first.
     *
     * @param after the place of the last one that was shown, or null for the beginning; so for the other lists
     */
    Slice<OrganizationMemberRow> listShown(long organizationId, Mark after) {
        return members(organizationId, OrganizationMember.State.MEMBER, " and m.shown = true", after);
    }

    /** All who belong to it, in the same order; for managers. */
    Slice<OrganizationMemberRow> listMembers(long organizationId, Mark after) {
        return members(organizationId, OrganizationMember.State.MEMBER, "", after);
    }

    /** Those who ask to belong to it, the longest waiting first; for managers. */
    Slice<OrganizationMemberRow> listRequests(long organizationId, Mark after) {
        return members(organizationId, OrganizationMember.State.REQUESTED, "", after);
    }

    private Slice<OrganizationMemberRow> members(
            long organizationId, OrganizationMember.State state, String more, Mark after) {
        String behind = after == null
                ? ""
                : " and (" + RANK + " > :rank or (" + RANK + " = :rank" + Mark.behind(after, "m.since", "m.publicKey")
                        + "))";
        TypedQuery<OrganizationMemberRow> query = em.createQuery(
                        MEMBER + " and m.state = :state" + more + behind + " order by " + RANK
                                + ", m.since, m.publicKey",
                        OrganizationMemberRow.class)
                .setParameter("organization", organizationId)
                .setParameter("state", state);
        if (after != null) {
            query.setParameter("rank", after.rank());
        }
        return Slice.of(Mark.bind(query, after), PAGE);
    }

    /** The organizations that the viewer manages and somebody asks to belong to, by name. */
    public List<OrganizationRequestsRow> listRequested(Actor viewer) {
        return em.createQuery("""
                        select new org.manyhands.organizations.OrganizationRequestsRow(o.slug, o.name, count(m))
                        from OrganizationMember m join m.organization o
                        where m.state = org.manyhands.organizations.OrganizationMember.State.REQUESTED
                          and o.id in (select own.organization.id from OrganizationMember own
                            where own.account.id = :reader
                              and own.state = org.manyhands.organizations.OrganizationMember.State.MEMBER
                              and own.role = org.manyhands.organizations.OrganizationMember.Role.MANAGER)
                        group by o.id, o.slug, o.name order by o.name, o.id
                        """, OrganizationRequestsRow.class)
                .setParameter("reader", viewer.readerId())
                .getResultList();
    }

    /** How many belong to it, or ask to. */
    long countMembers(long organizationId, OrganizationMember.State state) {
        return em.createQuery(
                        "select count(m) from OrganizationMember m where m.organization.id = :organization"
                                + " and m.state = :state",
                        Long.class)
                .setParameter("organization", organizationId)
                .setParameter("state", state)
                .getSingleResult();
    }

    OrganizationMemberRow getMember(long organizationId, String memberKey) {
        return em.createQuery(
                        MEMBER + " and m.publicKey = :key and m.state in"
                                + " (org.manyhands.organizations.OrganizationMember.State.MEMBER,"
                                + " org.manyhands.organizations.OrganizationMember.State.REQUESTED)",
                        OrganizationMemberRow.class)
                .setParameter("organization", organizationId)
                .setParameter("key", memberKey)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("member"));
    }

    /** The key of a person's membership, for managers. */
    public String getMemberKey(Actor manager, String slug, Actor person) {
        Organization organization = get(slug);
        OrganizationPermissions.requireCanManage(manager, standing(manager, organization.getId()));
        return find(organization.getId(), person.accountId())
                .map(OrganizationMember::getPublicKey)
                .orElseThrow(() -> new NotFound("member"));
    }

    /** A membership as the row that a service changes. */
    Optional<OrganizationMember> find(long organizationId, long accountId) {
        return em.createQuery(
                        "select m from OrganizationMember m"
                                + " where m.organization.id = :organization and m.account.id = :account",
                        OrganizationMember.class)
                .setParameter("organization", organizationId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    Optional<OrganizationMember> find(long organizationId, String memberKey) {
        return em.createQuery(
                        "select m from OrganizationMember m"
                                + " where m.organization.id = :organization and m.publicKey = :key",
                        OrganizationMember.class)
                .setParameter("organization", organizationId)
                .setParameter("key", memberKey)
                .getResultStream()
                .findFirst();
    }

    List<Account> listManagers(Organization organization) {
        return em.createQuery(
                        "select m.account from OrganizationMember m where m.organization = :organization"
                                + " and m.state = org.manyhands.organizations.OrganizationMember.State.MEMBER"
                                + " and m.role = org.manyhands.organizations.OrganizationMember.Role.MANAGER",
                        Account.class)
                .setParameter("organization", organization)
                .getResultList();
    }

    long countManagers(long organizationId) {
        return em.createQuery(
                        "select count(m) from OrganizationMember m where m.organization.id = :organization"
                                + " and m.state = org.manyhands.organizations.OrganizationMember.State.MEMBER"
                                + " and m.role = org.manyhands.organizations.OrganizationMember.Role.MANAGER",
                        Long.class)
                .setParameter("organization", organizationId)
                .getSingleResult();
    }

    /** Which of these addresses are or were taken: {@code slug} itself and those that begin with it and a dash. */
    Set<String> slugsLike(String slug) {
        return new HashSet<>(em.createQuery(
                        "select s.slug from OrganizationSlug s where s.slug = :slug or s.slug like :longer",
                        String.class)
                .setParameter("slug", slug)
                .setParameter("longer", slug + "-%")
                .getResultList());
    }
}
