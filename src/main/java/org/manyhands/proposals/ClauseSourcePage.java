package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.manyhands.coauthoring.TextBlockRow;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.coauthoring.TextRow;
import org.manyhands.forums.PostQueries;
import org.manyhands.forums.PostRef;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Says that words of a clause came from a post, so that whoever wrote it finds their words again. */
@Named
@RequestScoped
public class ClauseSourcePage {
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
    @Param(name = "post")
    String postKey;

    @Inject
    ProposalPath path;

    @Inject
    ProposalQueries proposals;

    @Inject
    ProposalLinkService service;

    @Inject
    ClauseSources sources;

    @Inject
    TextQueries texts;

    @Inject
    PostQueries postQueries;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final ClauseSourceForm form = new ClauseSourceForm();
    private ProposalRow proposal;
    private TextRow text;
    private List<SubjectCard> posts;

    /** For authors. A post that the address names is chosen already, as far as the person may read it. */
    public void load() {
        Actor actor = current.actor();
        proposal = path.open(key, slug, "sources");
        ProposalStanding standing = proposals.getStanding(actor, proposal.id());
        ProposalPermissions.requireCanLink(actor, standing);
        text = texts.findText(actor, proposal.subject()).orElse(null);
        Optional<SubjectRef> named = Optional.ofNullable(postKey)
                .flatMap(given -> postQueries.findAt(actor, urls.post(given)))
                .map(ClauseSourcePage::subject);
        List<TextBlockRow> blocks = text == null ? List.of() : text.blocks();
        posts = sources.list(actor, proposal, standing.space(), blocks, named.orElse(null));
        form.setClause(clauseKey);
        named.flatMap(post -> posts.stream()
                        .filter(card -> card.subject().equals(post))
                        .findFirst())
                .ifPresent(card -> form.setPost(card.url()));
    }

    /**
     * Takes a post of the list or an address that was copied; one that leads to nothing the person may read is told at
     * its field.
     */
    public void draw() {
        PostRef post = postQueries
                .findAt(current.actor(), form.place())
                .orElseThrow(() -> RuleViolation.at("post", "proposals.source.post.missing"));
        service.drawFrom(current.actor(), key, subject(post), form.getClause(), form.getReason());
        redirect.to(urls.clause(proposal.key(), proposal.slug(), form.getClause()), "proposals.source.done");
    }

    private static SubjectRef subject(PostRef post) {
        return new SubjectRef("post", post.id());
    }

    public ClauseSourceForm getForm() {
        return form;
    }

    public ProposalRow getProposal() {
        return proposal;
    }

    /** The newest version, or null while nothing is written. */
    public TextRow getText() {
        return text;
    }

    public List<TextBlockRow> getClauses() {
        return text.blocks().stream().filter(TextBlockRow::isClause).toList();
    }

    /** The posts to choose from. */
    public List<SubjectCard> getPosts() {
        return posts;
    }
}
