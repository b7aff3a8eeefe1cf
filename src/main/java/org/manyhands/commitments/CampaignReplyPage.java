package org.manyhands.commitments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignSubjectQueries;
import org.manyhands.links.LinkQueries;
import org.manyhands.links.LinkRow;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;

/** One reply, word by word, with what it answers and what it promises. */
@Named
@RequestScoped
public class CampaignReplyPage {
    @Inject
    @Param
    String key;

    @Inject
    CampaignSubjectQueries subjects;

    @Inject
    CommitmentQueries commitmentQueries;

    @Inject
    LinkQueries links;

    @Inject
    CurrentActor current;

    private Reply reply;
    private List<LinkRow> demands = List.of();
    private List<CommitmentRow> commitments = List.of();

    /** Read by whoever sees the campaign; for everybody else the reply is not found. */
    public void load() {
        reply = subjects.get(
                current.actor(),
                Reply.class,
                key,
                "join fetch x.office left join fetch x.holder left join fetch x.contact");
        demands = links.of(current.actor(), reply.subject());
        commitments = commitmentQueries.listCommitments(reply.getCampaign()).stream()
                .filter(row -> row.replyKey().equals(key))
                .toList();
    }

    public Reply getReply() {
        return reply;
    }

    public Campaign getCampaign() {
        return reply.getCampaign();
    }

    public List<LinkRow> getDemands() {
        return demands;
    }

    public List<CommitmentRow> getCommitments() {
        return commitments;
    }
}
