package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.manyhands.accounts.Account;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;

/** In whose name somebody may speak: the open organizations that they represent or manage. */
@ApplicationScoped
public class OrganizationVoiceQueries {
    @PersistenceContext
    EntityManager em;

    @Inject
    OrganizationQueries organizations;

    /**
     * Whether somebody speaks for an organization by a membership, as a condition for JPQL.
     *
     * @param member the name of the membership in the query
     */
    public static String speaks(String member) {
        return member + ".state = org.manyhands.organizations.OrganizationMember.State.MEMBER and " + member
                + ".role <> org.manyhands.organizations.OrganizationMember.Role.MEMBER";
    }

    /** What to choose from, by name. */
    public List<OrganizationRow> list(Actor actor) {
        if (!actor.isActive()) {
            return List.of();
        }
        return em.createQuery(
                        OrganizationQueries.ROW + " from OrganizationMember m join m.organization o"
                                + " where m.account.id = :account"
                                + " and " + speaks("m")
                                + " and o.state = org.manyhands.organizations.Organization.State.OPEN"
                                + " order by o.nameLower, o.slug",
                        OrganizationRow.class)
                .setParameter("account", actor.readerId())
                .getResultList();
    }

    /**
     * The organization that somebody speaks for, checked as it is now; nothing when they speak for themselves.
     *
     * @throws RuleViolation at the field {@code organization} when they may not
     */
    public Optional<Organization> find(Actor actor, String slug) {
        if (slug == null || slug.isBlank()) {
            return Optional.empty();
        }
        try {
            Organization organization = organizations.get(slug);
            if (OrganizationPermissions.canSpeakFor(actor, organizations.standing(actor, organization.getId()))) {
                return Optional.of(organization);
            }
        } catch (NotFound e) {
            throw unknown();
        }
        throw unknown();
    }

    /**
     * The open organization with this name, or with this word in its address.
     *
     * @throws RuleViolation at the field {@code organization} when there is none, or several have the name
     */
    public Organization getOpen(String words) {
        String asked = words == null ? "" : Organization.lower(words);
        List<Organization> found = em.createQuery(
                        "select o from Organization o where (o.slug = :words or o.nameLower = :words)"
                                + " and o.state = org.manyhands.organizations.Organization.State.OPEN",
                        Organization.class)
                .setParameter("words", asked)
                .getResultList();
        return found.stream()
                .filter(organization ->
                        found.size() == 1 || organization.getSlug().equals(asked))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at(
                        "organization",
                        found.isEmpty() ? "organizations.voice.none-open" : "organizations.voice.several"));
    }

    /** Those who speak for an organization. */
    public List<Account> listVoices(Organization organization) {
        return em.createQuery(
                        "select a from OrganizationMember m join m.account a where m.organization = :organization"
                                + " and " + speaks("m")
                                + " order by a.id",
                        Account.class)
                .setParameter("organization", organization)
                .getResultList();
    }

    private static RuleViolation unknown() {
        return RuleViolation.at("organization", "organizations.voice.unknown");
    }
}
