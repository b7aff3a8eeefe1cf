package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.manyhands.accounts.VoiceQueries;
import org.manyhands.accounts.VoiceRow;
import org.manyhands.coauthoring.ClauseQueries;
import org.manyhands.coauthoring.ClauseRow;
import org.manyhands.coauthoring.ClauseStepRow;
import org.manyhands.contentnotes.ContentNoteQueries;
import org.manyhands.contentnotes.Noted;
import org.manyhands.forums.DiscussionRow;
import org.manyhands.forums.NewPost;
import org.manyhands.forums.PostQueries;
import org.manyhands.forums.PostRow;
import org.manyhands.forums.PostService;
import org.manyhands.forums.TopicQueries;
import org.manyhands.links.LinkQueries;
import org.manyhands.links.LinkRow;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.ui.KeptWords;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.SpacePermissions;

/** One clause: its words, where they come from, how they changed, what people say of them. */
@Named
@RequestScoped
public class ClausePage {
    @Inject
    @Param
    String key;

    @Inject
    @Param
    String slug;

    @Inject
    @Param(name = "clause")
    String clauseKey;

    @Inject
    @Param
    String before;

    @Inject
    @Param
    String history;

    @Inject
    ProposalPath path;

    @Inject
    ProposalQueries proposals;

    @Inject
    ClauseQueries clauses;

    @Inject
    TopicQueries topics;

    @Inject
    PostQueries posts;

    @Inject
    ContentNoteQueries notes;

    @Inject
    PostService service;

    @Inject
    LinkQueries linkQueries;

    @Inject
    VoiceQueries voices;

    @Inject
    KeptWords kept;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final CommentForm form = new CommentForm();
    private ProposalRow proposal;
    private ProposalStanding standing;
    private ClauseRow clause;
    private Slice<ClauseStepRow> steps;
    private List<LinkRow> links;
    private Slice<PostRow> replies = Slice.none();
    private Map<Long, Noted> noted = Map.of();
    private long replyCount;
    private DiscussionRow discussion;
    private List<VoiceRow> speakAs = List.of();

    /**
     * A clause of another text is not found here. The replies are those posts of the proposal's discussion that speak
     * of it.
     */
    public void load() {
        Actor actor = current.actor();
        proposal = path.open(key, slug, "clauses/" + clauseKey);
        standing = proposals.getStanding(actor, proposal.id());
        clause = clauses.findClause(actor, proposal.subject(), clauseKey).orElseThrow(() -> new NotFound("clause"));
        steps = clauses.listSteps(actor, proposal.subject(), clause, Numbers.read(history));
        links = linkQueries.of(actor, subject());
        discussion = topics.findDiscussion(actor, proposal.subject()).orElse(null);
        if (discussion != null) {
            replies = posts.listLatestAbout(actor, standing.space(), discussion.id(), subject(), Numbers.read(before));
            noted = notes.noted(actor, replies.rows().stream().collect(Collectors.toMap(PostRow::id, PostRow::notes)));
            replyCount = posts.countAbout(actor, discussion.id(), subject().type(), List.of(clause.id()))
                    .getOrDefault(clause.id(), 0L);
        }
        if (isDiscussing()) {
            speakAs = voices.list(actor);
        }
    }

    /**
     * Whoever has no name here yet takes one first, and finds the words in this form when they come back. The reply
     * notes which version of the clause it speaks of.
     */
    public void reply() {
        String ready = here() + "#reply";
        if (SpacePermissions.needsName(current.actor(), standing.space())) {
            kept.carryTo(urls.takeName(proposal.spaceSlug(), ready));
            return;
        }
        NewPost words = NewPost.about(subject(), clause.version(), form.getText(), form.getStandpoint());
        int number = service.reply(current.actor(), discussion.id(), words).number();
        redirect.to(here() + "#post-" + number, "proposals.comment.done");
    }

    private String here() {
        return urls.clause(proposal.key(), proposal.slug(), clause.key());
    }

    private SubjectRef subject() {
        return new SubjectRef("clause", clause.id());
    }

    /** Whether the reader may reply here. */
    public boolean isDiscussing() {
        return discussion != null && !discussion.closed() && ProposalPermissions.canComment(current.actor(), standing);
    }

    /** Where the reader takes a link off, or null. */
    public String takeOff(LinkRow link) {
        return !link.forward() && isLinker() ? urls.takeOffLink(link.linkKey()) : null;
    }

    /** Whether the reader says where the words come from. */
    public boolean isLinker() {
        return ProposalPermissions.canLink(current.actor(), standing);
    }

    public CommentForm getForm() {
        return form;
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    public ClauseRow getClause() {
        return clause;
    }

    /** The newest versions that changed it, or those before one. */
    public List<ClauseStepRow> getSteps() {
        return steps.rows();
    }

    /** Where older versions are that changed it, or null. */
    public String getOlder() {
        return steps.next(row -> Urls.query(here(), "history", String.valueOf(row.version())) + "#history");
    }

    /** Where the newest of these are, or null with them. */
    public String getNewest() {
        return Numbers.read(history) == null ? null : here() + "#history";
    }

    public List<LinkRow> getLinks() {
        return links;
    }

    /** The latest replies, or those before one; in the order in which they were written. */
    /** What a reply deals with, and how its words stand here. */
    public Noted noted(PostRow reply) {
        return noted.getOrDefault(reply.id(), Noted.plain());
    }

    public List<PostRow> getReplies() {
        return replies.rows();
    }

    /** How many replies there are on all pages. */
    public long getReplyCount() {
        return replyCount;
    }

    /** Where earlier replies are, or null. */
    public String getEarlier() {
        return replies.more()
                ? Urls.query(
                                here(),
                                "before",
                                String.valueOf(replies.rows().get(0).number())) + "#replies"
                : null;
    }

    /** Where the latest replies are, or null with them. */
    public String getLatest() {
        return Numbers.read(before) == null ? null : here() + "#replies";
    }

    public DiscussionRow getDiscussion() {
        return discussion;
    }

    public List<VoiceRow> getSpeakAs() {
        return speakAs;
    }
}
