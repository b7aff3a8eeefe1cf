package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.manyhands.coauthoring.LastRead;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.coauthoring.TextRow;
import org.manyhands.decisions.DecisionQueries;
import org.manyhands.decisions.DecisionRow;
import org.manyhands.forums.DiscussionRow;
import org.manyhands.forums.PostQueries;
import org.manyhands.forums.TopicQueries;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkQueries;
import org.manyhands.links.LinkRow;
import org.manyhands.organizations.OrganizationRow;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Urls;

/** A proposal: its way, its text, who writes it, how it is decided, what it answers and what came of it. */
@Named
@RequestScoped
public class ProposalPage {
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
    TextQueries texts;

    @Inject
    LastReading lastReading;

    @Inject
    DecisionQueries decisions;

    @Inject
    TopicQueries topics;

    @Inject
    PostQueries posts;

    @Inject
    LinkQueries links;

    @Inject
    CurrentActor current;

    @Inject
    Urls urls;

    private ProposalRow proposal;
    private ProposalStanding standing;
    private List<PhaseStep> steps;
    private List<PhaseRow> phases;
    private TextRow text;
    private List<RoleHolderRow> authors;
    private Balance balance;
    private OrganizationRow organization;
    private DecisionRow decision;
    private ProposalPaths paths;
    private DiscussionRow discussion;
    private Map<Long, Long> comments = Map.of();
    private long evidence;
    private LastRead lastRead;
    private long changed;

    /** A proposal that the reader does not see is not found; an address with an earlier title leads on. */
    public void load() {
        Actor actor = current.actor();
        proposal = path.open(key, slug, null);
        standing = proposals.getStanding(actor, proposal.id());
        organization = proposals.findOrganization(proposal.id()).orElse(null);
        phases = proposals.listPhases(proposal.id());
        steps = PhaseStep.of(proposal.phase(), phases);
        authors = authorQueries.listAuthors(actor, proposal.id(), standing);
        balance = authorQueries.getBalance(proposal.id());
        decision = decisions.findLatest(actor, proposal.subject()).orElse(null);
        loadText(actor);
        loadReading(actor);
    }

    private void loadText(Actor actor) {
        text = texts.findText(actor, proposal.subject()).orElse(null);
        List<Long> clauses = text == null ? List.of() : text.clauseIds();
        paths = ProposalPaths.of(
                links.of(actor, proposal.subject()),
                text == null ? List.of() : text.blocks(),
                links.of(actor, "clause", clauses));
        evidence = links.countTo(LinkKind.EVIDENCE, paths.needIds()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        discussion = topics.findDiscussion(actor, proposal.subject()).orElse(null);
        if (discussion != null) {
            comments = posts.countAbout(actor, discussion.id(), "clause", clauses);
        }
    }

    private void loadReading(Actor actor) {
        if (text == null) {
            return;
        }
        lastRead = lastReading.note(actor, proposal, text.version().number()).orElse(null);
        if (lastRead != null) {
            changed = texts.countChanged(actor, proposal.subject(), lastRead.number(), text);
        }
    }

    /** What the reader had read before; null when it is their first time, or nothing is new since. */
    public LastRead getLastRead() {
        return lastRead;
    }

    /** How many headings and clauses are not as the reader read them last. */
    public long getChanged() {
        return changed;
    }

    /** How many replies a clause has. */
    public long comments(Long clauseId) {
        return comments.getOrDefault(clauseId, 0L);
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    public List<PhaseStep> getSteps() {
        return steps;
    }

    /** Why it stands where it stands; null when nobody said. */
    public PhaseRow getPhase() {
        return phases.isEmpty() ? null : phases.get(phases.size() - 1);
    }

    /** The newest version; null while nothing is written. */
    public TextRow getText() {
        return text;
    }

    public List<RoleHolderRow> getAuthors() {
        return authors;
    }

    public Balance getBalance() {
        return balance;
    }

    /** The newest decision, or null. */
    public DecisionRow getDecision() {
        return decision;
    }

    public ProposalPaths getPaths() {
        return paths;
    }

    /** How many needs it answers. */
    public int getNeedCount() {
        return paths.needIds().size();
    }

    /** How many posts are evidence for those needs. */
    public long getEvidence() {
        return evidence;
    }

    public DiscussionRow getDiscussion() {
        return discussion;
    }

    public boolean isWriter() {
        return ProposalPermissions.canWrite(current.actor(), standing);
    }

    public boolean isOwner() {
        return ProposalPermissions.canRunDecisions(current.actor(), standing);
    }

    public boolean isEditor() {
        return ProposalPermissions.canEdit(current.actor(), standing);
    }

    public boolean isLinker() {
        return ProposalPermissions.canLink(current.actor(), standing);
    }

    /** Where the reader takes a link off, or null. */
    public String takeOff(LinkRow link) {
        return !link.forward() && isLinker() ? urls.takeOffLink(link.linkKey()) : null;
    }

    /** What all members of the space may, or null for nothing more. */
    public RoleHolder.Role getMembersRole() {
        return standing.membersRole();
    }

    public boolean isInvited() {
        return ProposalPermissions.canAnswerInvitation(current.actor(), standing);
    }

    /** The organization in whose name it was begun, or null. */
    public OrganizationRow getOrganization() {
        return organization;
    }
}
