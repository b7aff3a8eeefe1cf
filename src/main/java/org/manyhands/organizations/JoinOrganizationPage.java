package org.manyhands.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Asks the managers of an organization to belong to it. */
@Named
@RequestScoped
public class JoinOrganizationPage {
    @Inject
    @Param
    String slug;

    @Inject
    OrganizationQueries organizations;

    @Inject
    OrganizationMemberService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private Organization organization;
    private OrganizationStanding standing;
    private String words;

    /** A visitor signs in first and comes back; a member finds the own membership. */
    public void load() {
        Actor actor = current.actor();
        organization = organizations.get(slug);
        if (!actor.isActive()) {
            throw new NotAllowed("join an organization");
        }
        standing = organizations.standing(actor, organization.getId());
        if (standing.isMember()) {
            redirect.to(urls.ownOrganization(organization.getSlug()));
        }
    }

    /** The managers are told by mail and decide; words to them need not be said. */
    public void ask() {
        service.request(current.actor(), slug, words);
        redirect.to(urls.organization(organization.getSlug()), "organizations.join.requested", organization.getName());
    }

    /** The managers are told nothing; who takes back may ask again. */
    public void takeBack() {
        service.takeBack(current.actor(), slug);
        redirect.to(urls.organization(organization.getSlug()), "organizations.join.taken-back");
    }

    public Organization getOrganization() {
        return organization;
    }

    public boolean isRequested() {
        return standing.hasRequested();
    }

    /** What the person says to the managers. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
