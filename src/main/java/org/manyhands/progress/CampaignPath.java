package org.manyhands.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.PartSource;
import org.manyhands.commitments.Commitment;
import org.manyhands.commitments.CommitmentRow;
import org.manyhands.commitments.Reply;
import org.manyhands.commitments.ReplyRow;
import org.manyhands.demands.Demand;
import org.manyhands.demands.DemandRow;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkRow;
import org.manyhands.links.TrailQueries;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.ui.Urls;

/**
 * Follows the links of a campaign both ways: what people said that it came from, what was written and asked, what was
 * answered. The number of statements depends on the length of the way, never on how much stands beside it.
 */
@ApplicationScoped
public class CampaignPath {
    private static final int SHOWN = 4;

    @Inject
    TrailQueries trails;

    @Inject
    Markup markup;

    @Inject
    Urls urls;

    /**
     * The way that some demands of a campaign have come and gone.
     *
     * @param campaignLinks the links of the campaign itself: the proposals that it carries on
     * @param demandLinks the links of its demands, by demand
     * @param needs the needs that the proposals and clauses answer
     * @param posts what people wrote that the clauses were drawn from
     */
    public record Way(
            List<LinkRow> campaignLinks,
            Map<Long, List<LinkRow>> demandLinks,
            List<SubjectCard> needs,
            List<SubjectCard> posts) {
        public Way {
            campaignLinks = List.copyOf(campaignLinks);
            demandLinks = Map.copyOf(demandLinks);
            needs = List.copyOf(needs);
            posts = List.copyOf(posts);
        }

        /** The proposals that the campaign carries on. */
        public List<LinkRow> proposals() {
            return campaignLinks.stream()
                    .filter(link -> link.kind() == LinkKind.CARRIED_ON)
                    .toList();
        }

        /** The clauses that demands come from. */
        public List<LinkRow> clauses() {
            return all(LinkKind.DEMANDED);
        }

        /** The numbers of these clauses, in their order. */
        public List<String> clauseLabels() {
            return clauses().stream()
                    .map(link -> link.other().label())
                    .filter(Objects::nonNull)
                    .distinct()
                    .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                    .toList();
        }

        /** The replies to the demands. */
        public List<LinkRow> replies() {
            return all(LinkKind.REPLIED);
        }

        /** The promises that answer the demands. */
        public List<LinkRow> promises() {
            return all(LinkKind.PROMISED);
        }

        /** How many of a stage are shown; the others are a page away. */
        public int shown(List<LinkRow> stage) {
            return Math.min(SHOWN, stage.size());
        }

        public int more(List<LinkRow> stage) {
            return stage.size() - shown(stage);
        }

        /** For each demand the ids of the replies that answer it. */
        Map<Long, Set<Long>> answered() {
            Map<Long, Set<Long>> answered = new HashMap<>();
            demandLinks.forEach((demand, rows) -> rows.stream()
                    .filter(row -> row.kind() == LinkKind.REPLIED)
                    .forEach(row -> answered.computeIfAbsent(demand, key -> new HashSet<>())
                            .add(row.other().subject().id())));
            return answered;
        }

        private List<LinkRow> all(LinkKind kind) {
            Map<Object, LinkRow> once = new LinkedHashMap<>();
            demandLinks.values().stream()
                    .flatMap(List::stream)
                    .filter(link -> link.kind() == kind)
                    .sorted(Comparator.comparing(LinkRow::at))
                    .forEach(link -> once.putIfAbsent(link.other().subject(), link));
            return List.copyOf(once.values());
        }
    }

    /**
     * The way of these demands, as the viewer may see it.
     *
     * @param replies all replies of the campaign, and so for the commitments
     */
    public Way of(
            Actor viewer,
            Campaign campaign,
            List<DemandRow> demands,
            List<ReplyRow> replies,
            List<CommitmentRow> commitments) {
        List<SubjectRef> starts = new ArrayList<>(List.of(campaign.subject()));
        demands.forEach(demand -> starts.add(new SubjectRef(Demand.TYPE, demand.id())));
        Map<SubjectRef, List<LinkRow>> links =
                trails.trail(viewer, starts, Set.of("clause", "proposal"), known(replies, commitments));
        Map<Long, List<LinkRow>> ofDemands = new HashMap<>();
        demands.forEach(demand ->
                ofDemands.put(demand.id(), links.getOrDefault(new SubjectRef(Demand.TYPE, demand.id()), List.of())));
        Way near = new Way(links.getOrDefault(campaign.subject(), List.of()), ofDemands, List.of(), List.of());
        List<LinkRow> behind = Stream.concat(near.clauses().stream(), near.proposals().stream())
                .flatMap(link -> links.getOrDefault(link.other().subject(), List.of()).stream())
                .toList();
        return new Way(near.campaignLinks(), ofDemands, cards(behind, "need"), cards(behind, "post"));
    }

    private Map<SubjectRef, SubjectCard> known(List<ReplyRow> replies, List<CommitmentRow> commitments) {
        Map<SubjectRef, SubjectCard> cards = new HashMap<>();
        for (ReplyRow row : replies) {
            SubjectRef subject = new SubjectRef(Reply.TYPE, row.id());
            String title = PartSource.shortened(markup.plain(row.words()));
            cards.put(subject, new SubjectCard(subject, "commitments.kind.reply", title, urls.reply(row.publicKey())));
        }
        for (CommitmentRow row : commitments) {
            SubjectRef subject = new SubjectRef(Commitment.TYPE, row.id());
            String title = PartSource.shortened(markup.plain(row.words()));
            cards.put(
                    subject,
                    new SubjectCard(subject, "commitments.kind.commitment", title, urls.commitment(row.publicKey())));
        }
        return cards;
    }

    private static List<SubjectCard> cards(List<LinkRow> rows, String type) {
        return rows.stream()
                .map(LinkRow::other)
                .filter(card -> card.subject().type().equals(type))
                .distinct()
                .toList();
    }
}
