package org.manyhands.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignScene;
import org.manyhands.demands.Demand;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkQueries;
import org.manyhands.links.LinkRow;
import org.manyhands.offices.Office;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Space;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Tx;

/** From a contact to a reply to a commitment that is judged, readable from both ends. */
@ServiceTest
class CommitmentServiceIT {
    @Inject
    CampaignScene scene;

    @Inject
    ContactService contacts;

    @Inject
    CommitmentService commitments;

    @Inject
    CommitmentQueries reads;

    @Inject
    LinkQueries links;

    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    @Test
    void aCommitmentIsReadFromBothEnds() {
        Actor owner = scene.person("Owner");
        Space space = scene.space(owner, Space.Access.PUBLIC);
        Actor second = scene.member(space, "Second");
        Campaign campaign = scene.draft(owner, space);
        Demand demand = scene.demand(owner, campaign, "One name");
        Office office = scene.office(owner, campaign, demand);
        scene.publish(owner, campaign, second, "Second");

        assertThatThrownBy(() -> contacts.log(second, campaign.getPublicKey(), scene.contact(office)))
                .isInstanceOf(NotAllowed.class);
        Commitment commitment = scene.promised(owner, campaign, office, demand);

        Actor visitor = Actor.visitor();
        assertThat(links.of(visitor, demand.subject()))
                .extracting(LinkRow::kind)
                .containsExactly(LinkKind.REPLIED, LinkKind.PROMISED);
        assertThat(links.of(visitor, commitment.subject())).singleElement().satisfies(link -> {
            assertThat(link.other().subject()).isEqualTo(demand.subject());
            assertThat(link.reason()).isEqualTo("The whole of it.");
        });
        CommitmentRow row = reads.listCommitments(campaign).get(0);
        assertThat(row.isOpen()).isTrue();
        assertThat(row.officeName()).isEqualTo(office.getName());

        JudgementForm judgement = new JudgementForm();
        judgement.setState(Commitment.State.KEPT);
        judgement.setEvidence("22 of 24 letters.");
        judgement.setVersion(row.version());
        commitments.judge(owner, campaign.getPublicKey(), commitment.getPublicKey(), judgement);
        judgement.setState(Commitment.State.PARTLY);
        judgement.setEvidence("Counted again.");
        judgement.setVersion(row.version() + 1);
        commitments.judge(owner, campaign.getPublicKey(), commitment.getPublicKey(), judgement);
        assertThat(reads.listCommitments(campaign)).singleElement().satisfies(judged -> {
            assertThat(judged.state()).isEqualTo(Commitment.State.PARTLY);
            assertThat(judged.evidence()).isEqualTo("Counted again.");
        });
        assertThat(reads.listJudgements(commitment)).hasSize(2);
    }

    @Test
    void theReplyOfACommitmentAnswersItsDemand() throws Exception {
        Actor owner = scene.person("Owner");
        Space space = scene.space(owner, Space.Access.PUBLIC);
        Campaign campaign = scene.draft(owner, space);
        Demand demand = scene.demand(owner, campaign, "One name");
        Office office = scene.office(owner, campaign, demand);
        scene.publish(owner, campaign, scene.member(space, "Second"), "Second");
        ReplyForm unticked = new ReplyForm();
        unticked.setOffice(office.getPublicKey());
        unticked.setHappenedOn(scene.today());
        unticked.setWords("We will.");
        Reply reply = contacts.log(owner, campaign.getPublicKey(), unticked);
        assertThat(links.of(Actor.visitor(), reply.subject())).isEmpty();

        CommitmentForm promise = new CommitmentForm();
        promise.setDemand(demand.getPublicKey());
        promise.setWords("We will.");
        promise.setReason("The whole of it.");
        commitments.commit(owner, campaign.getPublicKey(), reply.getPublicKey(), promise);
        commitments.commit(owner, campaign.getPublicKey(), reply.getPublicKey(), promise);

        assertAnswers(reply, demand);
        tx.run(() -> em.createQuery("delete from Link l where l.kind = :kind and l.toId = :reply")
                .setParameter("kind", LinkKind.REPLIED)
                .setParameter("reply", reply.getId())
                .executeUpdate());
        tx.run(() -> em.createNativeQuery(migration()).executeUpdate());
        assertAnswers(reply, demand);
    }

    private void assertAnswers(Reply reply, Demand demand) {
        assertThat(links.of(Actor.visitor(), reply.subject())).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(LinkKind.REPLIED);
            assertThat(link.other().subject()).isEqualTo(demand.subject());
            assertThat(link.reason()).isEqualTo("The whole of it.");
        });
    }

    /** What is done once for promises that were recorded before. */
    private String migration() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/db/common/V20261126_1210__commitments_answers.sql")) {
            String statement = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return statement.substring(statement.indexOf("insert"), statement.lastIndexOf(';'));
        }
    }
}
