package org.manyhands.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignQueries;
import org.manyhands.campaigns.DraftRow;
import org.manyhands.moderation.ReportQueries;
import org.manyhands.organizations.CheckedRoleQueries;
import org.manyhands.organizations.OrganizationQueries;
import org.manyhands.organizations.OrganizationRequestsRow;
import org.manyhands.organizations.OrganizationRow;
import org.manyhands.organizations.OrganizationWaitingQueries;
import org.manyhands.organizations.OwnOrganizationRow;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.progress.CampaignRow;
import org.manyhands.progress.ProgressQueries;
import org.manyhands.proposals.Phase;
import org.manyhands.proposals.ProposalAuthorQueries;
import org.manyhands.proposals.ProposalInvitationRow;
import org.manyhands.proposals.ProposalQueries;
import org.manyhands.proposals.ProposalRow;
import org.manyhands.spaces.MembershipQueries;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.SpaceRequestsRow;
import org.manyhands.spaces.SpaceRow;

/** The first page: for a visitor what this is and three doors, for a member what concerns them. */
@Named
@RequestScoped
public class HomePage {
    private static final List<Phase> UNDER_WAY = List.of(Phase.CONSULTATION, Phase.AMENDMENTS, Phase.DECISION);
    private static final int SHOWN = 3;

    @Inject
    HomeQueries home;

    @Inject
    SpaceQueries spaces;

    @Inject
    CurrentActor current;

    @Inject
    StoryQueries stories;

    @Inject
    ProposalQueries proposals;

    @Inject
    ProposalAuthorQueries authors;

    @Inject
    ProgressQueries campaigns;

    @Inject
    ReportQueries reports;

    @Inject
    CampaignQueries drafts;

    @Inject
    MembershipQueries memberships;

    @Inject
    OrganizationQueries organizations;

    @Inject
    OrganizationWaitingQueries waiting;

    @Inject
    CheckedRoleQueries checkedRoles;

    @Inject
    FirstStepQueries firstSteps;

    private Story story;
    private List<ProposalRow> underWay = List.of();
    private List<ProposalInvitationRow> invitations = List.of();
    private List<CampaignRow> active = List.of();
    private List<FeedItem> feed = List.of();
    private List<SpaceRow> ownSpaces = List.of();
    private List<DraftRow> toSignOff = List.of();
    private List<SpaceRequestsRow> spaceRequests = List.of();
    private List<OrganizationRequestsRow> organizationRequests = List.of();
    private List<SpaceRow> invitingSpaces = List.of();
    private List<OrganizationRow> inviting = List.of();
    private List<OrganizationRow> offering = List.of();
    private List<OwnOrganizationRow> ownOrganizations = List.of();
    private List<OwnOrganizationRow> toRenew = List.of();
    private FirstSteps steps;
    private List<OrganizationRow> toVerify = List.of();
    private long reportCount;

    /** Reads for members what concerns them, and for visitors what is under way; never both. */
    public void load() {
        Actor reader = current.actor();
        if (reader.isPerson()) {
            feed = home.listFeed(reader);
            ownSpaces = spaces.listOwn(reader);
            invitingSpaces = spaces.listInviting(reader);
            invitations = authors.listInvitations(reader);
            toSignOff = drafts.listToSignOff(reader);
            spaceRequests = memberships.listRequested(reader);
            organizationRequests = organizations.listRequested(reader);
            inviting = waiting.listInviting(reader);
            offering = checkedRoles.listOffering(reader);
            ownOrganizations = waiting.listOwn(reader);
            toRenew = waiting.toRenew(ownOrganizations);
            steps = firstSteps.find(reader).orElse(null);
            toVerify = reader.isAdministrator() ? waiting.listToVerify(reader) : List.of();
            reportCount = reports.countOpen(reader);
        } else {
            story = stories.findLatest(reader).orElse(null);
            underWay = UNDER_WAY.stream()
                    .flatMap(phase ->
                            proposals.list(reader, phase, null, null).stream().limit(SHOWN))
                    .toList();
            active = campaigns.list(reader, Campaign.State.ACTIVE, null, null).stream()
                    .limit(SHOWN)
                    .toList();
        }
    }

    /** What others did in the reader's spaces, the latest first. */
    public List<FeedItem> getFeed() {
        return feed;
    }

    public List<SpaceRow> getOwnSpaces() {
        return ownSpaces;
    }

    /** A path from a word that was said to a promise, or null while there is none. */
    public Story getStory() {
        return story;
    }

    /** Proposals on which people can have their say now. */
    public List<ProposalRow> getUnderWay() {
        return underWay;
    }

    /** Texts that the reader, or an organization that they speak for, is offered a role on. */
    public List<ProposalInvitationRow> getInvitations() {
        return invitations;
    }

    /** Drafts of campaigns that the reader is asked to sign off. */
    public List<DraftRow> getToSignOff() {
        return toSignOff;
    }

    /** Spaces that the reader looks after and somebody asks to join. */
    public List<SpaceRequestsRow> getSpaceRequests() {
        return spaceRequests;
    }

    /** Organizations that the reader manages and somebody asks to belong to. */
    public List<OrganizationRequestsRow> getOrganizationRequests() {
        return organizationRequests;
    }

    /** Spaces that the reader is invited to. */
    public List<SpaceRow> getInvitingSpaces() {
        return invitingSpaces;
    }

    /** Organizations that invite the reader. */
    public List<OrganizationRow> getInviting() {
        return inviting;
    }

    /** Organizations that ask whether what they say of the reader's profession may be shown. */
    public List<OrganizationRow> getOffering() {
        return offering;
    }

    /** Organizations of the reader's whose verification ends soon. */
    public List<OwnOrganizationRow> getToRenew() {
        return toRenew;
    }

    /** For administrators: organizations to verify, anew or for the first time. */
    public List<OrganizationRow> getToVerify() {
        return toVerify;
    }

    /** How many open reports the reader may judge. */
    public long getReportCount() {
        return reportCount;
    }

    /** Whether anything waits for an answer of the reader's. */
    public boolean isWaiting() {
        return reportCount > 0
                || Stream.of(
                                invitations,
                                toSignOff,
                                spaceRequests,
                                organizationRequests,
                                invitingSpaces,
                                inviting,
                                offering,
                                toRenew,
                                toVerify)
                        .anyMatch(list -> !list.isEmpty());
    }

    /** For administrators of a new portal: how far it has come; null for everybody else. */
    public FirstSteps getSteps() {
        return steps;
    }

    /** Organizations that the reader belongs to. */
    public List<OwnOrganizationRow> getOwnOrganizations() {
        return ownOrganizations;
    }

    public List<CampaignRow> getActive() {
        return active;
    }
}
