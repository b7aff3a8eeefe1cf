package org.manyhands.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkQueries;
import org.manyhands.links.LinkRow;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Space;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Statements;

/** From a contact to a reply to a commitment that is judged, readable from both ends; and offices that change hands. */
@ServiceTest
class FollowUpServiceIT {
    @Inject
    CampaignScene scene;

    @Inject
    ContactService contacts;

    @Inject
    CommitmentService commitments;

    @Inject
    CampaignQueries campaigns;

    @Inject
    CampaignPartQueries parts;

    @Inject
    CampaignPath paths;

    @Inject
    OfficeService offices;

    @Inject
    OfficeQueries officeQueries;

    @Inject
    LinkQueries links;

    @Inject
    Statements statements;

    @Test
    void aCommitmentIsReadFromBothEnds() {
        Actor owner = scene.person("Owner");
        Space space = scene.space(owner, Space.Access.PUBLIC);
        Actor second = scene.member(space, "Second");
        Campaign campaign = scene.draft(owner, space);
        Demand demand = scene.demand(owner, campaign, "One name");
        Office office = scene.office(owner, campaign, demand);
        scene.publish(owner, campaign, second, "Second");

        assertThatThrownBy(() -> contacts.log(second, campaign.getPublicKey(), contact(office)))
                .isInstanceOf(NotAllowed.class);
        Commitment commitment = promised(owner, campaign, office, demand);

        Actor visitor = Actor.visitor();
        assertThat(links.of(visitor, demand.subject()))
                .extracting(LinkRow::kind)
                .containsExactly(LinkKind.REPLIED, LinkKind.PROMISED);
        assertThat(links.of(visitor, commitment.subject())).singleElement().satisfies(link -> {
            assertThat(link.other().subject()).isEqualTo(demand.subject());
            assertThat(link.reason()).isEqualTo("The whole of it.");
        });
        CommitmentRow row = parts.listCommitments(campaign).get(0);
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
        assertThat(parts.listCommitments(campaign)).singleElement().satisfies(judged -> {
            assertThat(judged.state()).isEqualTo(Commitment.State.PARTLY);
            assertThat(judged.evidence()).isEqualTo("Counted again.");
        });
        assertThat(parts.listJudgements(commitment)).hasSize(2);
    }

    @Test
    void theNumberOfStatementsDoesNotGrow() throws Exception {
        Actor owner = scene.person("Owner");
        Space space = scene.space(owner, Space.Access.PUBLIC);
        Actor second = scene.member(space, "Second");
        Campaign campaign = scene.draft(owner, space);
        Demand demand = scene.demand(owner, campaign, "One name");
        Office office = scene.office(owner, campaign, demand);
        scene.publish(owner, campaign, second, "Second");
        promised(owner, campaign, office, demand);
        int few = statements.count(() -> read(campaign.getPublicKey()));
        for (int i = 0; i < 5; i++) {
            Demand more = scene.demand(owner, campaign, "Demand " + i);
            promised(owner, campaign, scene.office(owner, campaign, more), more);
        }
        assertThat(statements.count(() -> read(campaign.getPublicKey()))).isEqualTo(few);
    }

    @Test
    void anOfficeKeepsItsHistoryWhenItsHolderChanges() {
        String source = "test-" + Keys.random();
        OfficeImport first = entry(source, "Maria", "P1", "2025-01-03");
        assertThat(offices.importOffices(Actor.portal(), List.of(first))).isEqualTo(new OfficeImportCount(1, 0, 0, 1));
        assertThat(offices.importOffices(Actor.portal(), List.of(first))).isEqualTo(new OfficeImportCount(0, 0, 1, 0));
        Office office = officeQueries.find(source, "seat-1").orElseThrow();
        assertThat(offices.importOffices(Actor.portal(), List.of(entry(source, "Amy", "P2", "2026-05-09"))))
                .isEqualTo(new OfficeImportCount(0, 0, 1, 1));
        assertThat(officeQueries.listHolders(office))
                .containsExactly(
                        new HolderRow("Amy", "Independent", LocalDate.parse("2026-05-09"), null),
                        new HolderRow(
                                "Maria", "Independent", LocalDate.parse("2025-01-03"), LocalDate.parse("2026-05-09")));
        assertThat(officeQueries
                        .findHolder(office, LocalDate.parse("2025-07-01"))
                        .orElseThrow()
                        .getName())
                .isEqualTo("Maria");
        assertThatThrownBy(() -> offices.importOffices(scene.person("Person"), List.of(first)))
                .isInstanceOf(NotAllowed.class);
    }

    private Object read(String key) {
        Campaign campaign = campaigns.get(Actor.visitor(), key);
        List<DemandRow> demands = parts.listDemands(campaign);
        parts.listTargets(campaign);
        parts.listContacts(campaign);
        parts.listReplies(campaign);
        parts.listCommitments(campaign);
        parts.listMilestones(campaign);
        parts.listActions(campaign);
        parts.listUpdates(campaign);
        parts.listOrganizers(campaign);
        parts.listSignOffs(campaign);
        return paths.of(Actor.visitor(), campaign, demands);
    }

    private Commitment promised(Actor owner, Campaign campaign, Office office, Demand demand) {
        Contact contact = contacts.log(owner, campaign.getPublicKey(), contact(office));
        ReplyForm reply = new ReplyForm();
        reply.setOffice(office.getPublicKey());
        reply.setContact(contact.getPublicKey());
        reply.setHappenedOn(scene.today());
        reply.setWords("We will.");
        reply.setDemands(List.of(demand.getPublicKey()));
        reply.setReason("A yes.");
        Reply logged = contacts.log(owner, campaign.getPublicKey(), reply);
        CommitmentForm form = new CommitmentForm();
        form.setDemand(demand.getPublicKey());
        form.setWords("We will.");
        form.setReason("The whole of it.");
        return commitments.commit(owner, campaign.getPublicKey(), logged.getPublicKey(), form);
    }

    private ContactForm contact(Office office) {
        ContactForm form = new ContactForm();
        form.setOffice(office.getPublicKey());
        form.setHappenedOn(scene.today());
        form.setSummary("Asked.");
        return form;
    }

    private static OfficeImport entry(String source, String holder, String holderId, String since) {
        OfficeFacts facts = new OfficeFacts("Senator for WA", "Senate", "WA", null, null, null, "202", null);
        return new OfficeImport(source, "seat-1", facts, holder, "Independent", holderId, LocalDate.parse(since));
    }
}
