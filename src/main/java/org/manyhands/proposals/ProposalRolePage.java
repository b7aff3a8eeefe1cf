package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/**
 * The role of one person or organization on the text of a proposal: an owner changes it or takes it off, and who speaks for
 * the organization answers for it or gives it back.
 */
@Named
@RequestScoped
public class ProposalRolePage {
    @Inject
    @Param
    String key;

    @Inject
    @Param
    String slug;

    @Inject
    @Param
    String who;

    @Inject
    ProposalPath path;

    @Inject
    ProposalQueries proposals;

    @Inject
    ProposalAuthorQueries authorQueries;

    @Inject
    ProposalRoleService service;

    @Inject
    OrganizationRoleService organizationService;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final RoleForm form = new RoleForm();
    private ProposalRow proposal;
    private ProposalStanding standing;
    private RoleHolderRow row;
    private RoleHolder.Role shown;

    /** For owners, and for who speaks for the organization; all others are refused, whether or not there is such a role. */
    public void load() {
        Actor actor = current.actor();
        proposal = path.open(key, slug, "authors/" + who);
        standing = proposals.getStanding(actor, proposal.id());
        row = authorQueries.findHolder(actor, proposal.id(), who).orElse(null);
        if (!isChanging() && !isVoice()) {
            throw new NotAllowed("change roles");
        }
        if (row == null) {
            throw new NotFound("role");
        }
        form.setRole(row.asked() == null ? row.role() : row.asked());
    }

    /** Less holds at once, and whoever writes and may no longer is stopped; more waits for their answer. */
    public void change() {
        service.change(current.actor(), key, who, form.getRole());
        redirect.to(back(), "proposals.role.changed", row.name());
    }

    /** The words that they wrote stay, with their name. */
    public void takeOff() {
        service.takeOff(current.actor(), key, who);
        redirect.to(back(), "proposals.role.taken-off", row.name());
    }

    /** From here on the organization's members in the space have the role. */
    public void accept() {
        organizationService.accept(current.actor(), key, who, shown);
        redirect.to(urls.proposal(proposal.key(), proposal.slug()), "proposals.role.accepted", row.name());
    }

    /** Who declines may see the proposal no longer. */
    public void decline() {
        organizationService.decline(current.actor(), key, who);
        redirect.to(urls.getInvitations(), "proposals.role.declined", row.name());
    }

    /** Who leaves may see the proposal no longer. */
    public void leave() {
        organizationService.leave(current.actor(), key, who);
        redirect.to(urls.getProposals(), "proposals.role.left", row.name());
    }

    private String back() {
        return urls.proposal(proposal.key(), proposal.slug(), "authors");
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    public RoleHolderRow getRow() {
        return row;
    }

    public RoleForm getForm() {
        return form;
    }

    /** Goes with the answer: what the page shows now, and in a form that was sent what it showed then. */
    public RoleHolder.Role getShown() {
        return row.asked();
    }

    public void setShown(RoleHolder.Role shown) {
        this.shown = shown;
    }

    /** The roles that it can have; no organization owns a proposal. */
    public RoleHolder.Role[] getRoles() {
        return row.isOrganization()
                ? new RoleHolder.Role[] {RoleHolder.Role.READER, RoleHolder.Role.AUTHOR}
                : RoleHolder.Role.values();
    }

    public boolean isChanging() {
        return ProposalPermissions.canChangeRoles(current.actor(), standing);
    }

    /** Whether the viewer speaks for the organization. */
    public boolean isVoice() {
        return current.actor().isActive() && row != null && row.isVoice();
    }
}
