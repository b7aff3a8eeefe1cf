package org.manyhands.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.manyhands.links.Adopted;
import org.manyhands.links.AdoptedClause;
import org.manyhands.links.AdoptedSource;
import org.manyhands.links.LinkQueries;
import org.manyhands.organizations.Organization;
import org.manyhands.organizations.OrganizationPermissions;
import org.manyhands.organizations.OrganizationQueries;
import org.manyhands.organizations.OrganizationRow;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;

/** What campaigns come from: adopted proposals with their clauses, and organizations that carry them. */
@ApplicationScoped
public class CampaignSourceQueries {
    @Inject
    @Any
    Instance<AdoptedSource> adopted;

    @Inject
    LinkQueries links;

    @Inject
    OrganizationQueries organizations;

    /** What was adopted under this key in this space; nothing for no key, not found for a wrong one. */
    public Optional<Adopted> find(Actor actor, long spaceId, String key) {
        if (key == null || key.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(adopted.stream()
                .flatMap(source -> source.find(actor, key).stream())
                .filter(found -> found.spaceId() == spaceId)
                .findFirst()
                .orElseThrow(() -> new NotFound("proposal")));
    }

    /** What was adopted in a space, as far as the actor owns it or may carry on anything there. */
    public List<Adopted> list(Actor actor, long spaceId) {
        return adopted.stream()
                .flatMap(source -> source.list(actor, spaceId).stream())
                .toList();
    }

    /** The texts that a campaign carries on, with their clauses. */
    public List<Adopted> listOf(Actor actor, Campaign campaign) {
        return links.of(actor, campaign.subject()).stream()
                .filter(link -> !link.forward())
                .flatMap(link -> adopted.stream()
                        .flatMap(source ->
                                source.find(actor, link.other().subject().id()).stream()))
                .toList();
    }

    /** A clause among those that a campaign carries on. */
    public Optional<ClauseOf> findClause(Actor actor, Campaign campaign, long clauseId) {
        return listOf(actor, campaign).stream()
                .flatMap(text -> text.clauses().stream()
                        .filter(clause -> clause.subject().id() == clauseId)
                        .map(clause -> new ClauseOf(text, clause)))
                .findFirst();
    }

    /** The organizations that the actor manages and may carry a campaign with. */
    public List<OrganizationRow> listManaged(Actor actor) {
        return organizations.listManaged(actor);
    }

    /** The organization under this address, which the actor must manage; nothing for no address. */
    Optional<Organization> findManaged(Actor actor, String slug) {
        if (slug == null || slug.isBlank()) {
            return Optional.empty();
        }
        Organization organization = organizations.get(slug);
        if (!isManager(actor, organization.getId())) {
            throw new NotAllowed("carry a campaign with an organization");
        }
        return Optional.of(organization);
    }

    private boolean isManager(Actor actor, long organizationId) {
        return OrganizationPermissions.canManage(actor, organizations.standing(actor, organizationId));
    }

    /** A clause and the text that it stands in. */
    public record ClauseOf(Adopted text, AdoptedClause clause) {}
}
