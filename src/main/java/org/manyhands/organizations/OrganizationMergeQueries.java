package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;

/** Finds organizations that are there twice, and says what a merge would do. */
@ApplicationScoped
public class OrganizationMergeQueries {
    private static final int LOOKED_AT = 200;
    private static final int MOST = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    OrganizationQueries organizations;

    @Inject
    OrganizationContactQueries contacts;

    @Inject
    OrganizationInvitationQueries invitations;

    @Inject
    @Any
    Instance<OrganizationPart> parts;

    /** Others that may be the same one: with the host of its site, or with a name like its own. */
    public List<Organization> listLike(Actor actor, Organization organization) {
        OrganizationPermissions.requireCanAdminister(actor);
        String host = Website.host(organization.getWebsite());
        TypedQuery<Organization> query = em.createQuery(
                        "select o from Organization o where o.id <> :own and (o.nameLower like :word escape '!'"
                                + (host.isEmpty() ? "" : " or o.website like :host escape '!'")
                                + ") order by o.nameLower, o.slug",
                        Organization.class)
                .setParameter("own", organization.getId())
                .setParameter("word", "%" + escaped(LikeNames.longestWord(organization.getName())) + "%");
        if (!host.isEmpty()) {
            query.setParameter("host", "%" + escaped(host) + "%");
        }
        return query.setMaxResults(LOOKED_AT).getResultList().stream()
                .filter(other -> LikeNames.are(other.getName(), organization.getName())
                        || (!host.isEmpty() && host.equals(Website.host(other.getWebsite()))))
                .limit(MOST)
                .toList();
    }

    /**
     * What would move if one became part of the other.
     *
     * @param stays the address of the one that stays
     * @param goes the address of the other
     * @throws RuleViolation when both are one
     */
    public OrganizationMergeRow preview(Actor actor, String stays, String goes) {
        OrganizationPermissions.requireCanAdminister(actor);
        Organization left = organizations.get(stays);
        Organization gone = organizations.get(goes);
        if (left.equals(gone)) {
            throw new RuleViolation("organizations.merge.same");
        }
        long id = gone.getId();
        Map<String, Long> moves = new TreeMap<>();
        moves.put("contacts", (long) contacts.listAll(id).size());
        moves.put("invitations", (long) invitations.listAll(id).size());
        moves.put("requests", organizations.countMembers(id, OrganizationMember.State.REQUESTED));
        parts.forEach(part -> moves.put(part.key(), part.count(actor, id)));
        return new OrganizationMergeRow(
                row(left), row(gone), listMembers(left, gone), moves, later(left.getVerifiedUntil(), gone));
    }

    static LocalDate later(LocalDate day, Organization gone) {
        LocalDate other = gone.getVerifiedUntil();
        return day == null || (other != null && other.isAfter(day)) ? other : day;
    }

    private OrganizationRow row(Organization organization) {
        return organizations.list(List.of(organization.getId())).get(0);
    }

    private List<OrganizationMergeMemberRow> listMembers(Organization stays, Organization goes) {
        return em.createQuery("""
                        select new org.manyhands.organizations.OrganizationMergeMemberRow(a.displayName, g.role, s.role)
                        from OrganizationMember g left join g.account a
                          left join OrganizationMember s on s.account = a and s.organization = :stays
                            and s.state = org.manyhands.organizations.OrganizationMember.State.MEMBER
                        where g.organization = :goes
                          and g.state = org.manyhands.organizations.OrganizationMember.State.MEMBER
                        order by a.displayName, g.id
                        """, OrganizationMergeMemberRow.class)
                .setParameter("stays", stays)
                .setParameter("goes", goes)
                .getResultList();
    }

    /** All memberships of an organization, whatever became of them. */
    List<OrganizationMember> listMemberships(Organization organization) {
        return em.createQuery(
                        "select m from OrganizationMember m where m.organization = :organization order by m.id",
                        OrganizationMember.class)
                .setParameter("organization", organization)
                .getResultList();
    }

    /** All addresses that an organization has or had. */
    List<OrganizationSlug> listSlugs(Organization organization) {
        return em.createQuery(
                        "select s from OrganizationSlug s where s.organization = :organization", OrganizationSlug.class)
                .setParameter("organization", organization)
                .getResultList();
    }

    /** All outside sources that an organization comes from. */
    List<OrganizationSource> listSources(Organization organization) {
        return em.createQuery(
                        "select s from OrganizationSource s where s.organization = :organization",
                        OrganizationSource.class)
                .setParameter("organization", organization)
                .getResultList();
    }

    private static String escaped(String word) {
        return word.replaceAll("[!%_]", "!$0");
    }
}
