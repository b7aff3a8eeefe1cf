package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.accounts.VoiceQueries;
import org.manyhands.accounts.VoiceRow;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/**
 * Who has a role on the text of a proposal. Here owners offer roles, who was asked answers, and whoever writes says as
 * what.
 */
@Named
@RequestScoped
public class ProposalAuthorsPage {
    @Inject
    @Param
    String key;

    @Inject
    @Param
    String slug;

    @Inject
    ProposalPath path;

    @Inject
    ProposalQueries proposals;

    @Inject
    ProposalAuthorQueries authorQueries;

    @Inject
    ProposalAuthorService service;

    @Inject
    ProposalRoleService roleService;

    @Inject
    VoiceQueries voices;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final InviteForm form = new InviteForm();
    private final InviteForm organizationForm = new InviteForm();
    private MembersForm membersForm;
    private ProposalRow proposal;
    private ProposalStanding standing;
    private List<RoleHolderRow> authors;
    private List<ContributorRow> contributors = List.of();
    private List<VoiceRow> speakAs = List.of();
    private String standpoint;
    private RoleHolder.Role shown;
    private boolean leaving;

    /** Who was asked and has not agreed yet, and who only reads the draft, is shown to the authors alone. */
    public void load() {
        Actor actor = current.actor();
        proposal = path.open(key, slug, "authors");
        standing = proposals.getStanding(actor, proposal.id());
        authors = authorQueries.listAuthors(actor, proposal.id(), standing);
        if (proposal.contributors() > 0) {
            contributors = authorQueries.listContributors(proposal.id());
        }
        membersForm = MembersForm.of(standing.membersRole());
        standpoint = standing.standpoint();
        leaving = ProposalPermissions.canLeave(actor, standing, isLastOwner(actor));
        if (isInvited() || isWriting()) {
            speakAs = voices.list(actor);
        }
    }

    /** Whether another owner is still a member of the space is asked only where there is another one. */
    private boolean isLastOwner(Actor actor) {
        boolean others = authors.stream()
                .anyMatch(row -> row.isAccepted() && row.role() == RoleHolder.Role.OWNER && !row.isOwn());
        return others ? authorQueries.isLastOwner(actor, proposal.id(), standing) : standing.isOwner();
    }

    /**
     * A name that no member of the space bears is told at its field. Whoever is asked gets a mail, and has no role before
     * they accept.
     */
    public void invite() {
        roleService.invite(current.actor(), key, form.getName(), form.getRole());
        redirect.to(here(), "proposals.authors.invited", form.getName().strip());
    }

    /** An organization that is not there, or takes no part at present, is told at its field. */
    public void inviteOrganization() {
        roleService.inviteOrganization(current.actor(), key, organizationForm.getName(), organizationForm.getRole());
        redirect.to(
                here(), "proposals.authors.invited", organizationForm.getName().strip());
    }

    /** What all members of the space may from now on; whoever wrote by it and may no longer is stopped. */
    public void letMembers() {
        roleService.letMembers(current.actor(), key, membersForm.chosen());
        redirect.to(here(), "proposals.members.saved");
    }

    /** From here on the person has the role; without a standpoint it is not stated as what they write. */
    public void accept() {
        service.accept(current.actor(), key, shown, standpoint);
        redirect.to(
                urls.proposal(proposal.key(), proposal.slug()),
                "proposals.authors.accepted." + getAsked().code());
    }

    /** Who declines may see the proposal no longer, so this leads to the list; they can be asked again. */
    public void decline() {
        service.decline(current.actor(), key);
        redirect.to(urls.getInvitations(), "proposals.authors.declined");
    }

    /** What they wrote stays with their name. Who leaves may see the proposal no longer, so this leads to the list. */
    public void leave() {
        service.leave(current.actor(), key);
        redirect.to(urls.getProposals(), "proposals.authors.left");
    }

    /** As what the person writes from now on. */
    public void speak() {
        service.speakAs(current.actor(), key, standpoint);
        redirect.to(here(), "proposals.speak.saved");
    }

    private String here() {
        return urls.proposal(proposal.key(), proposal.slug(), "authors");
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    public List<RoleHolderRow> getAuthors() {
        return authors;
    }

    /** Whose words stand in it without a role of their own, as far as they show as what they wrote them. */
    public List<ContributorRow> getContributors() {
        return contributors.stream().filter(ContributorRow::isNamed).toList();
    }

    /** Whether there are words of such people, too, who do not. */
    public boolean isWithOthers() {
        return contributors.stream().anyMatch(row -> !row.isNamed());
    }

    public List<VoiceRow> getSpeakAs() {
        return speakAs;
    }

    public boolean isInviting() {
        return ProposalPermissions.canInvite(current.actor(), standing);
    }

    /** Whether the viewer changes and takes off roles. */
    public boolean isChanging() {
        return ProposalPermissions.canChangeRoles(current.actor(), standing);
    }

    public boolean isInvited() {
        return ProposalPermissions.canAnswerInvitation(current.actor(), standing);
    }

    public boolean isWriting() {
        return ProposalPermissions.canWrite(current.actor(), standing);
    }

    public boolean isLeaving() {
        return leaving;
    }

    /** The role that waits for the viewer's answer, or null. */
    public RoleHolder.Role getAsked() {
        return standing.asked();
    }

    /** Goes with the answer: what the page shows now, and in a form that was sent what it showed then. */
    public RoleHolder.Role getShown() {
        return getAsked();
    }

    public void setShown(RoleHolder.Role shown) {
        this.shown = shown;
    }

    /** What all members of the space may, or null for nothing more. */
    public RoleHolder.Role getMembersRole() {
        return standing.membersRole();
    }

    /** The roles that a person can have. */
    public RoleHolder.Role[] getRoles() {
        return RoleHolder.Role.values();
    }

    public InviteForm getForm() {
        return form;
    }

    public InviteForm getOrganizationForm() {
        return organizationForm;
    }

    public MembersForm getMembersForm() {
        return membersForm;
    }

    public String getStandpoint() {
        return standpoint;
    }

    public void setStandpoint(String standpoint) {
        this.standpoint = standpoint;
    }
}
