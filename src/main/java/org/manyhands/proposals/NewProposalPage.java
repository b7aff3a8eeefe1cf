package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.accounts.VoiceQueries;
import org.manyhands.accounts.VoiceRow;
import org.manyhands.organizations.OrganizationRow;
import org.manyhands.organizations.OrganizationVoiceQueries;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.SpaceRow;

/** Begins a proposal in a space of one's own; from a need it leads on to saying how it answers that. */
@Named
@RequestScoped
public class NewProposalPage {
    @Inject
    @Param
    String space;

    @Inject
    @Param
    String need;

    @Inject
    ProposalService service;

    @Inject
    SpaceQueries spaces;

    @Inject
    VoiceQueries voices;

    @Inject
    OrganizationVoiceQueries organizationVoices;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final ProposalForm form = new ProposalForm();
    private Space place;
    private List<SpaceRow> own;
    private List<VoiceRow> speakAs;
    private List<OrganizationRow> speakFor;
    private boolean member;

    /**
     * A visitor signs in first. Without a space the person's own are there to choose from; who is no member of the one
     * that was chosen is told so.
     */
    public void load() {
        Actor actor = current.actor();
        if (!actor.isPerson()) {
            throw new NotAllowed("begin a proposal");
        }
        own = spaces.listOwn(actor);
        if (space != null) {
            place = spaces.getReadable(actor, space);
            member = ProposalPermissions.canBegin(actor, spaces.standing(actor, place.getId()));
            speakAs = voices.list(actor);
            speakFor = organizationVoices.list(actor);
        }
    }

    /**
     * Nobody but its authors sees the proposal yet. Leads on to writing it, or, from a need, to saying how it answers
     * that.
     */
    public void begin() {
        ProposalRef made = service.begin(current.actor(), space, form);
        if (need == null || need.isEmpty()) {
            redirect.to(urls.proposal(made.key(), made.slug(), "write"), "proposals.begun");
        } else {
            redirect.to(
                    Urls.query(urls.proposal(made.key(), made.slug(), "link"), "answers", need),
                    "proposals.begun.need");
        }
    }

    /** The address of this page for a space. */
    public String spaceUrl(String slug) {
        return Urls.query(urls.newProposal(slug), "need", need);
    }

    public ProposalForm getForm() {
        return form;
    }

    /** The space that it is begun in, or null while one is to be chosen. */
    public Space getPlace() {
        return place;
    }

    public boolean isMember() {
        return member;
    }

    /** The spaces to choose from. */
    public List<SpaceRow> getSpaces() {
        return own;
    }

    public List<VoiceRow> getSpeakAs() {
        return speakAs;
    }

    /** The organizations that the person may begin it for. */
    public List<OrganizationRow> getSpeakFor() {
        return speakFor;
    }
}
