package org.manyhands.proposals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manyhands.coauthoring.TextBlockRow;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkRow;

/** What leads to a proposal and on from it: the links of the whole and of its clauses, sorted by what they say. */
public final class ProposalPaths {
    private final List<End> needs = new ArrayList<>();
    private final List<End> posts = new ArrayList<>();
    private final List<End> demands = new ArrayList<>();
    private final List<End> campaigns = new ArrayList<>();

    /**
     * A link with the clause that it hangs on.
     *
     * @param link the link
     * @param label the clause's number, or null for the whole proposal
     * @param clauseKey the clause's key, or null
     */
    public record End(LinkRow link, String label, String clauseKey) {}

    private ProposalPaths() {}

    static ProposalPaths of(Collection<LinkRow> whole, List<TextBlockRow> blocks, Map<Long, List<LinkRow>> ofClauses) {
        ProposalPaths paths = new ProposalPaths();
        whole.forEach(link -> paths.add(new End(link, null, null)));
        for (TextBlockRow block : blocks) {
            if (block.isClause()) {
                ofClauses
                        .getOrDefault(block.clauseId(), List.of())
                        .forEach(link -> paths.add(new End(link, block.label(), block.clauseKey())));
            }
        }
        return paths;
    }

    private void add(End end) {
        LinkKind kind = end.link().kind();
        switch (kind) {
            case ANSWERED, ANSWERED_BY_CLAUSE -> needs.add(end);
            case DRAWN_FROM -> posts.add(end);
            case DEMANDED -> demands.add(end);
            case CARRIED_ON -> campaigns.add(end);
            case EVIDENCE, REPLIED, PROMISED -> throw new IllegalArgumentException(kind + " does not touch proposals");
        }
    }

    /** The needs that it answers, each as often as it is answered. */
    public List<End> getNeeds() {
        return needs;
    }

    /** The posts that words of its clauses come from. */
    public List<End> getPosts() {
        return posts;
    }

    /** The demands that clauses became. */
    public List<End> getDemands() {
        return demands;
    }

    /** The campaigns that carry it on. */
    public List<End> getCampaigns() {
        return campaigns;
    }

    /** The ids of the needs, each once. */
    Set<Long> needIds() {
        Set<Long> ids = new LinkedHashSet<>();
        needs.forEach(end -> ids.add(end.link().other().subject().id()));
        return ids;
    }
}
