package org.manyhands.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.accounts.AccountPermissions;
import org.manyhands.accounts.VoiceQueries;
import org.manyhands.accounts.VoiceRow;
import org.manyhands.organizations.OrganizationRow;
import org.manyhands.organizations.OrganizationWaitingQueries;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.manyhands.proposals.OrganizationRoleService;
import org.manyhands.proposals.ProposalAuthorQueries;
import org.manyhands.proposals.ProposalAuthorService;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.SpaceRow;

/**
 * All that somebody is asked to, in one place: texts, for themself and for organizations that they speak for, which are
 * answered here; spaces and organizations, whose own pages say what joining means.
 */
@Named
@RequestScoped
public class InvitationsPage {
    @Inject
    ProposalAuthorQueries authors;

    @Inject
    ProposalAuthorService service;

    @Inject
    OrganizationRoleService organizationService;

    @Inject
    SpaceQueries spaceQueries;

    @Inject
    OrganizationWaitingQueries waiting;

    @Inject
    VoiceQueries voices;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private List<InvitationAnswerForm> texts = List.of();
    private List<SpaceRow> spaces = List.of();
    private List<OrganizationRow> organizations = List.of();
    private List<VoiceRow> speakAs = List.of();

    /** Visitors are led to sign in; a suspended person reads that nothing waits, for they may answer nothing. */
    public void load() {
        Actor reader = current.actor();
        AccountPermissions.requirePerson(reader);
        texts = authors.listInvitations(reader).stream()
                .map(InvitationAnswerForm::new)
                .toList();
        spaces = spaceQueries.listInviting(reader);
        organizations = waiting.listInviting(reader);
        if (!texts.isEmpty()) {
            speakAs = voices.list(reader);
        }
    }

    /** An answer names what it is about, so that it reaches that and nothing else when the list has changed since. */
    public void accept(InvitationAnswerForm answer) {
        if (answer.isForOrganization()) {
            organizationService.accept(current.actor(), answer.getKey(), answer.getOrganization(), answer.sentRole());
        } else {
            service.accept(current.actor(), answer.getKey(), answer.sentRole(), answer.getStandpoint());
        }
        redirect.to(urls.proposal(answer.getKey(), answer.getRow().slug(), "authors"), "home.invitations.accepted");
    }

    /** Nobody is told why, and they can be asked again. */
    public void decline(InvitationAnswerForm answer) {
        if (answer.isForOrganization()) {
            organizationService.decline(current.actor(), answer.getKey(), answer.getOrganization());
        } else {
            service.decline(current.actor(), answer.getKey());
        }
        redirect.to(urls.getInvitations(), "home.invitations.declined");
    }

    public List<InvitationAnswerForm> getTexts() {
        return texts;
    }

    public List<SpaceRow> getSpaces() {
        return spaces;
    }

    public List<OrganizationRow> getOrganizations() {
        return organizations;
    }

    public List<VoiceRow> getSpeakAs() {
        return speakAs;
    }

    public int getCount() {
        return texts.size() + spaces.size() + organizations.size();
    }
}
