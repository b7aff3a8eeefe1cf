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

/** Who writes a proposal; here the owner invites, and who was invited answers. */
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
    VoiceQueries voices;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private ProposalRow proposal;
    private ProposalStanding standing;
    private List<AuthorRow> authors;
    private List<VoiceRow> speakAs = List.of();
    private String name;
    private String standpoint;

    /** Who was asked and has not agreed yet is shown to the authors alone. */
    public void load() {
        Actor actor = current.actor();
        proposal = path.open(key, slug, "authors");
        standing = proposals.getStanding(actor, proposal.id());
        authors = authorQueries.listAuthors(proposal.id(), standing);
        if (isInvited()) {
            speakAs = voices.list(actor);
        }
    }

    /**
     * A name that no member of the space bears is told at its field. Whoever is asked gets a mail, and writes nothing
     * before they accept.
     */
    public void invite() {
        service.invite(current.actor(), key, name);
        redirect.to(here(), "proposals.authors.invited", name.strip());
    }

    /** From here on the person writes with the others; without a standpoint it is not stated as what they speak. */
    public void accept() {
        service.accept(current.actor(), key, standpoint);
        redirect.to(urls.proposal(proposal.key(), proposal.slug()), "proposals.authors.accepted");
    }

    /** Who declines may see the proposal no longer, so this leads to the list; they can be asked again. */
    public void decline() {
        service.decline(current.actor(), key);
        redirect.to(urls.getProposals(), "proposals.authors.declined");
    }

    /** What they wrote stays with their name. Who leaves may see the proposal no longer, so this leads to the list. */
    public void leave() {
        service.leave(current.actor(), key);
        redirect.to(urls.getProposals(), "proposals.authors.left");
    }

    private String here() {
        return urls.proposal(proposal.key(), proposal.slug(), "authors");
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    public List<AuthorRow> getAuthors() {
        return authors;
    }

    public List<VoiceRow> getSpeakAs() {
        return speakAs;
    }

    public boolean isInviting() {
        return ProposalPermissions.canInvite(current.actor(), standing);
    }

    public boolean isInvited() {
        return ProposalPermissions.canAnswerInvitation(current.actor(), standing);
    }

    public boolean isLeaving() {
        return ProposalPermissions.canLeave(current.actor(), standing);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getStandpoint() {
        return standpoint;
    }

    public void setStandpoint(String standpoint) {
        this.standpoint = standpoint;
    }
}
