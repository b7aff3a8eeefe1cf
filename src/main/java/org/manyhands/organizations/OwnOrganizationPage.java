package org.manyhands.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** The own membership of an organization: show it, hide it, end it. */
@Named
@RequestScoped
public class OwnOrganizationPage {
    @Inject
    @Param
    String slug;

    @Inject
    OrganizationQueries organizations;

    @Inject
    OrganizationMemberService service;

    @Inject
    CheckedRoleQueries checkedRoles;

    @Inject
    CheckedRoleService checking;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private Organization organization;
    private OrganizationStanding standing;
    private boolean shown;
    private CheckedRole checked;
    private String words;

    public void load() {
        Actor actor = current.actor();
        organization = organizations.get(slug);
        standing = organizations.standing(actor, organization.getId());
        OrganizationPermissions.requireIsMember(actor, standing);
        shown = standing.shown();
        checked = checkedRoles.find(organization.getId(), actor.accountId()).orElse(null);
        words = checked == null ? null : checked.getWords();
    }

    /** Lets it be shown; refused when a manager has said something else since it was read. */
    public void agree() {
        checking.agree(current.actor(), slug, words);
        redirect.to(urls.ownOrganization(organization.getSlug()), "organizations.checked.done");
    }

    /** It is not shown, and the organization would have to ask anew. */
    public void decline() {
        checking.decline(current.actor(), slug);
        redirect.to(urls.ownOrganization(organization.getSlug()), "organizations.checked.revoked");
    }

    /** Says what the organization's page shows; its managers know of the membership either way. */
    public void save() {
        service.show(current.actor(), slug, shown);
        redirect.to(
                urls.organization(organization.getSlug()),
                shown ? "organizations.own.shown" : "organizations.own.hidden");
    }

    /** Refused for the last manager, who first finds another. */
    public void leave() {
        service.leave(current.actor(), slug);
        redirect.to(urls.organization(organization.getSlug()), "organizations.own.left", organization.getName());
    }

    public Organization getOrganization() {
        return organization;
    }

    public OrganizationStanding getStanding() {
        return standing;
    }

    /** What the organization says of the reader's profession, or null. */
    public CheckedRole getChecked() {
        return checked;
    }

    /** What the reader has read; the form sends it back. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** Whether the page of the organization shows that the person belongs to it. */
    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean shown) {
        this.shown = shown;
    }
}
