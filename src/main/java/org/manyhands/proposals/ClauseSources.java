package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.manyhands.coauthoring.TextBlockRow;
import org.manyhands.forums.PostQueries;
import org.manyhands.forums.PostRow;
import org.manyhands.forums.TopicQueries;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkQueries;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;
import org.manyhands.spaces.Standing;

/** Finds the posts that words of a proposal probably came from, for whoever is about to say so. */
@ApplicationScoped
class ClauseSources {
    private static final int MOST_REPLIES = 40;

    @Inject
    LinkQueries links;

    @Inject
    TopicQueries topics;

    @Inject
    PostQueries posts;

    @Inject
    Subjects subjects;

    /**
     * The evidence for the needs that the proposal answers, then what was replied to its clauses.
     *
     * @param blocks of the newest version
     * @param named a post that stands first, or null
     */
    List<SubjectCard> list(
            Actor viewer, ProposalRow proposal, Standing standing, List<TextBlockRow> blocks, SubjectRef named) {
        List<Long> clauses = blocks.stream()
                .map(TextBlockRow::clauseId)
                .filter(Objects::nonNull)
                .toList();
        Set<SubjectRef> found = new LinkedHashSet<>();
        if (named != null) {
            found.add(named);
        }
        Set<Long> needs = ProposalPaths.of(
                        links.of(viewer, proposal.subject()), blocks, links.of(viewer, "clause", clauses))
                .needIds();
        links.of(viewer, "need", needs)
                .values()
                .forEach(rows -> rows.stream()
                        .filter(row -> row.kind() == LinkKind.EVIDENCE)
                        .forEach(row -> found.add(row.other().subject())));
        topics.findDiscussion(viewer, proposal.subject())
                .ifPresent(topic -> posts.listAbout(viewer, standing, topic.id(), "clause", clauses, MOST_REPLIES)
                        .values()
                        .forEach(rows -> rows.stream()
                                .filter(PostRow::readable)
                                .forEach(row -> found.add(new SubjectRef("post", row.id())))));
        Map<SubjectRef, SubjectCard> cards = subjects.cards(viewer, found);
        List<SubjectCard> list = new ArrayList<>();
        found.forEach(ref -> {
            if (cards.containsKey(ref)) {
                list.add(cards.get(ref));
            }
        });
        return list;
    }
}
