package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manyhands.accounts.Account;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;

/** Reads of organizations and of who belongs to them. */
@ApplicationScoped
public class OrganizationQueries {
    private static final String ROW =
            "select new org.manyhands.organizations.OrganizationRow(o.id, o.slug, o.name, o.kind, o.area)";
    private static final String MEMBER = """
            select new org.manyhands.organizations.OrganizationMemberRow(m.publicKey, a.displayName, m.state, m.role,
              m.shown, m.requestWords, m.since)
            from OrganizationMember m join m.account a
            where m.organization.id = :organization""";

    /** Nobody looks through more on one page. */
    private static final int MOST = 500;

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

    /** How an actor stands to an organization; one that is not there is not found. */
    public OrganizationStanding standing(Actor actor, long organizationId) {
        return em.createQuery("""
                        select new org.manyhands.organizations.OrganizationStanding(o.id, m.state, m.role, m.shown)
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
     * @param words a part of name or area, or empty for all
     * @param kind only of this kind, or null for all
     * @param after the address of the last one that was shown, or empty for the beginning
     */
    public List<OrganizationRow> list(String words, Organization.Kind kind, String after, int count) {
        String behind = after.isEmpty()
                ? ""
                : " and exists (select b.id from Organization b where b.slug = :after"
                        + " and (o.nameLower > b.nameLower or (o.nameLower = b.nameLower and o.slug > b.slug)))";
        TypedQuery<OrganizationRow> query =
                search(ROW, words, kind, behind + " order by o.nameLower, o.slug", OrganizationRow.class);
        if (!after.isEmpty()) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(count).getResultList();
    }

    /** How many organizations the list has with these words and of this kind; null is any kind. */
    public long count(String words, Organization.Kind kind) {
        return search("select count(o)", words, kind, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> search(String what, String words, Organization.Kind kind, String more, Class<T> type) {
        TypedQuery<T> query = em.createQuery(
                what + " from Organization o where (o.nameLower like :words escape '!' or o.areaLower like :words"
                        + " escape '!')" + (kind == null ? "" : " and o.kind = :kind") + more,
                type);
        query.setParameter("words", "%" + Organization.lower(words).replaceAll("[!%_]", "!$0") + "%");
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        return query;
    }

    /** The organizations that a person belongs to, by name. */
    public List<OrganizationRow> listOwn(Actor actor) {
        return em.createQuery(
                        ROW + " from Organization o, OrganizationMember m where m.organization = o"
                                + " and m.account.id = :account"
                                + " and m.state = org.manyhands.organizations.OrganizationMember.State.MEMBER"
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

    /** Those who let everybody see that they belong to it; who speaks for it comes first. */
    List<OrganizationMemberRow> listShown(long organizationId) {
        return members(organizationId, OrganizationMember.State.MEMBER, " and m.shown = true");
    }

    /** All who belong to it; for managers. */
    List<OrganizationMemberRow> listMembers(long organizationId) {
        return members(organizationId, OrganizationMember.State.MEMBER, "");
    }

    /** Those who ask to belong to it; for managers. */
    List<OrganizationMemberRow> listRequests(long organizationId) {
        return members(organizationId, OrganizationMember.State.REQUESTED, "");
    }

    private List<OrganizationMemberRow> members(long organizationId, OrganizationMember.State state, String more) {
        return em.createQuery(
                        MEMBER + " and m.state = :state" + more + " order by m.since, m.id",
                        OrganizationMemberRow.class)
                .setParameter("organization", organizationId)
                .setParameter("state", state)
                .setMaxResults(MOST)
                .getResultStream()
                .sorted(Comparator.comparing(OrganizationMemberRow::role).reversed())
                .toList();
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
