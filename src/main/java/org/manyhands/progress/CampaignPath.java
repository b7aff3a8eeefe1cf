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
import java.util.Set;
import java.util.function.Predicate;
import org.manyhands.campaigns.Campaign;
import org.manyhands.demands.Demand;
import org.manyhands.demands.DemandRow;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkQueries;
import org.manyhands.links.LinkRow;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;

/**
 * Follows the links of a campaign both ways: what people said that it came from, what was written and asked, what was
 * answered. The number of statements depends on the length of the way, never on how much stands beside it.
 */
@ApplicationScoped
public class CampaignPath {
    @Inject
    LinkQueries links;

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

        /** The replies to the demands. */
        public List<LinkRow> replies() {
            return all(LinkKind.REPLIED);
        }

        /** The promises that answer the demands. */
        public List<LinkRow> promises() {
            return all(LinkKind.PROMISED);
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

    /** The way of these demands, as the viewer may see it. */
    public Way of(Actor viewer, Campaign campaign, List<DemandRow> demands) {
        List<LinkRow> own = links.of(viewer, campaign.subject());
        Map<Long, List<LinkRow>> ofDemands = links.of(
                viewer, Demand.TYPE, demands.stream().map(DemandRow::id).toList());
        Way first = new Way(own, ofDemands, List.of(), List.of());
        List<LinkRow> behind = new ArrayList<>();
        behind.addAll(behind(viewer, "clause", first.clauses()));
        behind.addAll(behind(viewer, "proposal", first.proposals()));
        return new Way(
                own,
                ofDemands,
                cards(behind, link -> "need".equals(link.other().subject().type())),
                cards(behind, link -> "post".equals(link.other().subject().type())));
    }

    private List<LinkRow> behind(Actor viewer, String type, List<LinkRow> ends) {
        List<Long> ids = ends.stream().map(link -> link.other().subject().id()).toList();
        return links.of(viewer, type, ids).values().stream()
                .flatMap(List::stream)
                .filter(link -> !link.forward())
                .toList();
    }

    private static List<SubjectCard> cards(List<LinkRow> rows, Predicate<LinkRow> which) {
        return rows.stream().filter(which).map(LinkRow::other).distinct().toList();
    }
}
