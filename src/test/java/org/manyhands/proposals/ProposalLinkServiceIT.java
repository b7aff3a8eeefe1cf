package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.coauthoring.ClauseQueries;
import org.manyhands.coauthoring.ClauseRow;
import org.manyhands.coauthoring.CreditQueries;
import org.manyhands.coauthoring.TextBlockRow;
import org.manyhands.coauthoring.TextCredit.Way;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.coauthoring.TextVersionRow;
import org.manyhands.coauthoring.TextVoice;
import org.manyhands.coauthoring.VoiceShare;
import org.manyhands.coauthoring.VoicedText;
import org.manyhands.forums.PostEditService;
import org.manyhands.forums.PostQueries;
import org.manyhands.forums.PostRef;
import org.manyhands.forums.Talks;
import org.manyhands.forums.TopicRef;
import org.manyhands.links.DrawingQueries;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkQueries;
import org.manyhands.links.LinkRow;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** Where the words of a clause came from is said by its authors, shown on both ends, and taken off by either side. */
@ServiceTest
class ProposalLinkServiceIT {
    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Drafting drafting;

    @Inject
    Talks talks;

    @Inject
    ProposalLinkService service;

    @Inject
    ProposalQueries proposals;

    @Inject
    TextQueries texts;

    @Inject
    ClauseQueries clauses;

    @Inject
    LinkQueries links;

    @Inject
    DrawingQueries drawings;

    @Inject
    PostQueries posts;

    @Inject
    PostEditService edits;

    @Inject
    CreditQueries credits;

    @Inject
    ProposalPhaseService phases;

    @Inject
    ProposalAuthorService authors;

    @Inject
    ProposalRoleService roles;

    @Inject
    EntityManager em;

    private Actor owner;
    private Actor writer;
    private Actor other;
    private Space space;
    private TopicRef topic;
    private PostRef post;
    private ProposalRef proposal;
    private ClauseRow clause;

    @BeforeEach
    void writeAndSay() {
        owner = people.person();
        writer = people.person();
        other = people.person();
        space = places.open(owner);
        places.join(writer, space, "Writer");
        places.join(other, space, "Other");
        topic = talks.topic(owner, owner, space);
        post = talks.reply(writer, topic, "Nobody told me a name");
        proposal = drafting.open(owner, space);
        SubjectRef subject = proposals.get(owner, proposal.key()).subject();
        String key = texts.findText(owner, subject).orElseThrow().blocks().stream()
                .filter(TextBlockRow::isClause)
                .findFirst()
                .orElseThrow()
                .clauseKey();
        clause = clauses.findClause(owner, subject, key).orElseThrow();
    }

    @Test
    void theLinkShowsOnBothEndsWithVersionAndReason() {
        draw();
        LinkRow atPost = links.of(Actor.visitor(), ref(post)).get(0);
        LinkRow atClause = links.of(Actor.visitor(), clauseRef()).get(0);
        assertThat(List.of(atPost.kind(), atClause.kind())).containsOnly(LinkKind.DRAWN_FROM);
        assertThat(atPost.other().title()).contains("No silent waiting");
        assertThat(atClause.other().title()).contains("Nobody told me a name");
        assertThat(atClause.textVersion()).isEqualTo(1);
        assertThat(atClause.reason()).isEqualTo("The name");
        assertThat(atClause.by()).isEqualTo("Founder");
    }

    @Test
    void onlyAuthorsSayIt() {
        assertThatThrownBy(() -> service.drawFrom(other, proposal.key(), ref(post), clause.key(), "The name"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.drawFrom(owner, proposal.key(), ref(post), clause.key(), " "))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void theAuthorOfThePostTakesItOff() {
        String link = draw();
        assertThatThrownBy(() -> service.takeOff(other, link, "No")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.takeOff(writer, link, " ")).isInstanceOf(RuleViolation.class);
        service.takeOff(writer, link, "I said it otherwise");
        assertThat(links.of(owner, ref(post))).isEmpty();
        assertThat(links.of(owner, clauseRef())).isEmpty();
        assertThatThrownBy(() -> service.takeOff(owner, link, "Again")).isInstanceOf(NotFound.class);
    }

    @Test
    void anAuthorOfTheProposalTakesItOffAndMakesItAgain() {
        service.takeOff(owner, draw(), "Wrong clause");
        draw();
        assertThat(links.of(owner, ref(post))).hasSize(1);
    }

    @Test
    void pagesWithPostsOfferItToAuthorsAlone() {
        List<SubjectRef> near = List.of(clauseRef());
        assertThat(drawings.of(owner, near).values())
                .extracting(SubjectCard::url)
                .allMatch(url -> url.endsWith("/sources"))
                .hasSize(1);
        assertThat(drawings.of(other, near)).isEmpty();
        assertThat(drawings.of(Actor.visitor(), near)).isEmpty();
    }

    @Test
    void aPostIsFoundByTheAddressesThatPeopleCopy() {
        for (String address : List.of(
                "/posts/" + post.key(),
                "https://portal.example/posts/" + post.key(),
                "/topics/" + topic.key() + "/" + topic.slug() + "?page=1#post-" + post.number(),
                " http://localhost:8080/topics/" + topic.key() + "/anything#post-" + post.number() + " ")) {
            assertThat(posts.findAt(owner, address))
                    .as(address)
                    .map(PostRef::id)
                    .hasValue(post.id());
        }
        for (String address : List.of("", "post 2", "/topics/" + topic.key(), "/proposals/" + proposal.key())) {
            assertThat(posts.findAt(owner, address)).as(address).isEmpty();
        }
    }

    @Test
    void whatThePostSaysJustSoIsCreditedToWhoeverWroteIt() {
        post = talks.reply(writer, topic, "I wish that *everybody gets the name of one* person.");
        draw();
        TextVersionRow first = texts.findText(owner, subject()).orElseThrow().version();
        assertThat(ways(owner, first)).containsExactly(Way.FORM);

        settle();
        TextVersionRow next = texts.findText(owner, subject()).orElseThrow().version();
        assertThat(next.number()).isEqualTo(first.number() + 1);
        assertThat(ways(owner, next)).containsExactlyInAnyOrder(Way.FORM, Way.FROM_POST);
        assertThat(credits.get(owner, subject(), next).byCredit().values())
                .extracting(TextVoice::kind)
                .containsOnly(VoiceShare.Kind.REST);
    }

    @Test
    void whatOthersPutInStaysTheirs() {
        ProposalRef shared = drafting.begin(owner, space);
        roles.invite(owner, shared.key(), "Other", RoleHolder.Role.AUTHOR);
        authors.accept(other, shared.key(), RoleHolder.Role.AUTHOR, null);
        drafting.write(other, shared, 0, Drafting.FIRST);
        post = talks.reply(writer, topic, Drafting.FIRST);
        String key = texts.findText(owner, Drafting.ref(shared))
                .orElseThrow()
                .blocks()
                .get(1)
                .clauseKey();
        service.drawFrom(owner, shared.key(), ref(post), key, "All of it");

        assertThat(proposals.get(owner, shared.key()).unsettled()).isFalse();
        service.drawFrom(other, shared.key(), ref(post), key, "All of it, I took it");
        assertThat(proposals.get(owner, shared.key()).unsettled()).isTrue();
    }

    @Test
    void hiddenPostsAndThoseOfOtherSpacesGetNoCredit() {
        String words = "Everybody gets the name of one person.";
        Space elsewhere = places.open(owner);
        post = talks.reply(owner, talks.topic(owner, owner, elsewhere), words);
        draw();
        assertThat(proposals.get(owner, proposal.key()).unsettled()).isFalse();
        assertThat(posts.findWords(owner, post.id(), elsewhere.getId())).isPresent();
        assertThat(posts.findWords(owner, post.id(), space.getId())).isEmpty();
    }

    @Test
    void whatAPostQuotesOrTookOverByAnEditGivesItsAuthorNothing() {
        post = talks.reply(writer, topic, "> Everybody gets the name of one person.\n\nI like that.");
        draw();
        assertThat(proposals.get(owner, proposal.key()).unsettled()).isFalse();

        post = talks.reply(writer, topic, "Nobody told me a name");
        edits.edit(writer, post.key(), version(), "Everybody gets the name of one person.", null);
        assertThat(posts.findWords(owner, post.id(), space.getId())).isEmpty();
        draw();
        assertThat(proposals.get(owner, proposal.key()).unsettled()).isFalse();
    }

    private void settle() {
        phases.move(owner, proposal.key(), Phase.AMENDMENTS, null, "The aims stand.");
    }

    private int version() {
        return em.createQuery("select p.version from Post p where p.id = :post", Integer.class)
                .setParameter("post", post.id())
                .getSingleResult();
    }

    private Set<Way> ways(Actor reader, TextVersionRow version) {
        VoicedText text = credits.get(reader, subject(), version);
        Set<Way> ways = EnumSet.noneOf(Way.class);
        text.ways().values().forEach(ways::addAll);
        return ways;
    }

    private SubjectRef subject() {
        return Drafting.ref(proposal);
    }

    private String draw() {
        service.drawFrom(owner, proposal.key(), ref(post), clause.key(), "The name");
        return links.of(owner, ref(post)).get(0).linkKey();
    }

    private SubjectRef clauseRef() {
        return new SubjectRef("clause", clause.id());
    }

    private static SubjectRef ref(PostRef post) {
        return new SubjectRef("post", post.id());
    }
}
