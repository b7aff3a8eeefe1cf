package org.manyhands.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.actions.CampaignAction;
import org.manyhands.actions.SignForm;
import org.manyhands.actions.SignatureQueries;
import org.manyhands.actions.SignatureRow;
import org.manyhands.actions.SignatureService;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignScene;
import org.manyhands.commitments.Commitment;
import org.manyhands.demands.Demand;
import org.manyhands.forums.Need;
import org.manyhands.forums.NeedRef;
import org.manyhands.forums.NeedService;
import org.manyhands.forums.NewNeed;
import org.manyhands.forums.Post;
import org.manyhands.forums.PostEditService;
import org.manyhands.forums.PostRef;
import org.manyhands.forums.Talks;
import org.manyhands.forums.Topic;
import org.manyhands.forums.TopicRef;
import org.manyhands.forums.TopicService;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkQueries;
import org.manyhands.links.LinkRow;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.i18n.Asked;
import org.manyhands.platform.security.Actor;
import org.manyhands.proposals.Drafting;
import org.manyhands.proposals.ProposalForm;
import org.manyhands.proposals.ProposalQueries;
import org.manyhands.proposals.ProposalRef;
import org.manyhands.proposals.ProposalService;
import org.manyhands.spaces.Space;
import org.manyhands.testing.ServiceTest;

/** People's words know their language: the one that their writer read in, until the writer says another. */
@ServiceTest
class WrittenInServiceIT {
    @Inject
    CampaignScene scene;

    @Inject
    Talks talks;

    @Inject
    Drafting drafting;

    @Inject
    NeedService needs;

    @Inject
    TopicService topics;

    @Inject
    PostEditService edits;

    @Inject
    ProposalService proposalService;

    @Inject
    ProposalQueries proposals;

    @Inject
    LinkQueries links;

    @Inject
    SignatureService signing;

    @Inject
    SignatureQueries signatures;

    @Inject
    EntityManager em;

    private Asked before;
    private Actor writer;
    private Space space;
    private TopicRef topic;
    private PostRef post;

    @BeforeEach
    void writeInSpanish() {
        before = Asked.present();
        Asked.become(Asked.of("/es/talk", null));
        writer = scene.person("Writer");
        space = scene.space(writer, Space.Access.PUBLIC);
        topic = talks.topic(writer, writer, space);
        post = talks.reply(writer, topic, "Buenos días");
    }

    @AfterEach
    void readOn() {
        Asked.become(before);
    }

    @Test
    void itIsTheOneThatTheWriterReadsIn() {
        NeedRef need = needs.word(writer, topic.key(), new NewNeed("Tiempo", "Hace falta tiempo.", null));
        ProposalRef proposal = drafting.begin(writer, space);
        Campaign campaign = scene.draft(writer, space);
        CampaignAction petition = scene.petition(writer, campaign);
        assertThat(space.getLanguage()).isEqualTo("es");
        assertThat(em.find(Topic.class, topic.id()).getLanguage()).isEqualTo("es");
        assertThat(written().getLanguage()).isEqualTo("es");
        assertThat(em.createQuery("select n from Need n where n.publicKey = :key", Need.class)
                        .setParameter("key", need.key())
                        .getSingleResult()
                        .getLanguage())
                .isEqualTo("es");
        assertThat(proposals.get(writer, proposal.key()).language()).isEqualTo("es");
        assertThat(campaign.getLanguage()).isEqualTo("es");
        assertThat(petition.getLanguage()).isEqualTo("es");
    }

    @Test
    void whatSupportersSayKnowsIt() {
        Campaign campaign = scene.draft(writer, space);
        scene.demand(writer, campaign, "Una sala tranquila");
        CampaignAction petition = scene.petition(writer, campaign);
        scene.publish(writer, campaign, scene.member(space, "Second"), "Second");
        sign(petition, "/es/campaigns", "Para mi hermana");
        sign(petition, "/ar/campaigns", "من أجل أخي");
        assertThat(signatures.listShown(petition, null))
                .extracting(SignatureRow::comment, SignatureRow::language)
                .containsExactlyInAnyOrder(tuple("Para mi hermana", "es"), tuple("من أجل أخي", "ar"));
    }

    private void sign(CampaignAction petition, String address, String comment) {
        Asked.become(Asked.of(address, null));
        SignForm form = CampaignScene.signing("Supporter", null);
        form.setComment(comment);
        assertThat(signing.sign(scene.person("Supporter"), petition.getPublicKey(), form, "192.0.2.7"))
                .isTrue();
    }

    @Test
    void answersAndReasonsKnowTheirs() {
        Campaign campaign = scene.draft(writer, space);
        Demand demand = scene.demand(writer, campaign, "Una sala tranquila");
        Commitment promise = scene.promised(writer, campaign, scene.office(writer, campaign, demand), demand);
        assertThat(promise.getReply().getLanguage()).isEqualTo("en");
        assertThat(links.of(writer, demand.subject()))
                .extracting(
                        LinkRow::kind, LinkRow::language, link -> link.other().language())
                .containsOnly(tuple(LinkKind.REPLIED, "es", "en"), tuple(LinkKind.PROMISED, "es", "en"));
    }

    @Test
    void nobodyKnowsItWhereNobodyReadsAlong() {
        Asked.become(null);
        PostRef silent = talks.reply(writer, topic, "Saved elsewhere");
        assertThat(em.find(Post.class, silent.id()).getLanguage()).isNull();
    }

    @Test
    void theWriterSaysAnother() {
        edits.edit(writer, post.key(), written().getVersion(), "صباح الخير", "ar");
        assertThat(written().getLanguage()).isEqualTo("ar");
        edits.edit(writer, post.key(), written().getVersion(), "Bonjour", "");
        assertThat(written().getLanguage()).isNull();
        Topic named = em.find(Topic.class, topic.id());
        topics.rename(writer, topic.key(), named.getTitle(), "Good morning", "en");
        em.clear();
        assertThat(em.find(Topic.class, topic.id()).getLanguage()).isEqualTo("en");
    }

    @Test
    void onlyALanguageOfThePortalIsTaken() {
        int version = written().getVersion();
        assertThatThrownBy(() -> edits.edit(writer, post.key(), version, "nuqneH", "tlh"))
                .isInstanceOf(RuleViolation.class);
        assertThat(written().getLanguage()).isEqualTo("es");
        assertThat(written().getSource()).isEqualTo("Buenos días");
    }

    @Test
    void theDiscussionOfAProposalFollowsIt() {
        ProposalRef proposal = drafting.begin(writer, space);
        ProposalForm form = new ProposalForm();
        form.setTitle("Waiting rooms");
        form.setSummary("In other words.");
        form.setLanguage("en");
        form.setEdition(proposals.get(writer, proposal.key()).edition());
        proposalService.edit(writer, proposal.key(), form);
        assertThat(proposals.get(writer, proposal.key()).language()).isEqualTo("en");
        assertThat(em.createQuery(
                                "select t.language from Topic t where t.subjectType = 'proposal' and t.subjectId = :id",
                                String.class)
                        .setParameter("id", proposal.id())
                        .getSingleResult())
                .isEqualTo("en");
    }

    private Post written() {
        em.clear();
        return em.find(Post.class, post.id());
    }
}
