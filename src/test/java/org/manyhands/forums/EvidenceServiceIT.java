package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkQueries;
import org.manyhands.links.LinkRow;
import org.manyhands.moderation.HidingService;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.errors.TooManyAttempts;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.persistence.Mark;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;
import org.manyhands.testing.AllPages;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Statements;

/** Needs and their evidence: who marks, who is told, who takes off, what counts, what a page of it costs. */
@ServiceTest
class EvidenceServiceIT {
    @Inject
    EvidenceService service;

    @Inject
    PostEditService edits;

    @Inject
    HidingService hidings;

    @Inject
    NeedQueries needs;

    @Inject
    LinkQueries links;

    @Inject
    TopicQueries topics;

    @Inject
    TopicReading reading;

    @Inject
    SpaceQueries spaces;

    @Inject
    Mailbox mailbox;

    @Inject
    Statements statements;

    @Inject
    Talks talks;

    @Inject
    Pages pages;

    @Inject
    Places places;

    @Inject
    People people;

    private Actor founder;
    private Actor author;
    private Actor writer;
    private Space space;
    private TopicRef topic;

    @BeforeEach
    void begin() {
        founder = people.person();
        author = people.person();
        writer = people.person();
        space = places.open(founder);
        places.join(author, space, "Willow");
        places.join(writer, space, "Marek");
        topic = talks.topic(founder, author, space);
    }

    @Test
    void bothEndsShowTheMark() {
        PostRef post = talks.reply(writer, topic, "Five months and one letter.");
        NeedRef need = service.word(author, post.key(), words(), "Says it in one line");
        LinkRow atPost =
                links.of(Actor.visitor(), new SubjectRef("post", post.id())).get(0);
        assertThat(atPost.kind()).isEqualTo(LinkKind.EVIDENCE);
        assertThat(atPost.forward()).isTrue();
        assertThat(atPost.reason()).isEqualTo("Says it in one line");
        assertThat(atPost.other().subject()).isEqualTo(new SubjectRef("need", need.id()));
        LinkRow atNeed =
                links.of(Actor.visitor(), new SubjectRef("need", need.id())).get(0);
        assertThat(atNeed.forward()).isFalse();
        assertThat(atNeed.other().title()).contains("Marek").contains("Five months");
        assertThat(needs.listHeardIn(Actor.visitor(), topics.get(Actor.visitor(), topic.key())))
                .extracting(NeedRow::id)
                .containsExactly(need.id());
        assertThat(mailbox.list(0, 20)).anyMatch(mail -> mail.getRecipient().equals(people.address(writer)));
    }

    @Test
    void allEvidenceIsReachedInTheOrderInWhichItWasWritten() throws Exception {
        List<String> written = new ArrayList<>();
        NeedRef need = null;
        for (int i = 0; i < 2 * PostPages.SIZE + 3; i++) {
            PostRef post = talks.reply(i % 2 == 0 ? writer : author, topic, "Said " + i);
            written.add(post.key());
            if (need == null) {
                need = service.word(founder, post.key(), words(), "First");
            } else {
                service.mark(founder, need.key(), post.key(), "Next");
            }
        }
        Need found = needs.get(Actor.visitor(), need.key());
        assertThat(AllPages.of(
                        (EvidenceRow row) -> row.place().text(),
                        after -> needs.listEvidence(
                                Actor.visitor(), found, Mark.read(after).orElse(null))))
                .extracting(EvidenceRow::key)
                .containsExactlyElementsOf(written);
        String path = "/needs/" + need.key() + "/" + need.slug();
        Pages.Answer first = pages.as(Actor.visitor()).get(path);
        assertThat(first.body()).contains("43 posts", "id=\"" + written.get(19) + "\"", "rel=\"next\"");
        assertThat(first.body()).doesNotContain("id=\"" + written.get(20) + "\"");
    }

    @Test
    void whatCountsIsWhatCanBeRead() {
        PostRef one = talks.reply(writer, topic, "One");
        PostRef two = talks.reply(writer, topic, "Two");
        PostRef three = talks.reply(author, topic, "Three");
        NeedRef need = service.word(founder, one.key(), words(), "First");
        service.mark(founder, need.key(), two.key(), "Second");
        service.mark(founder, need.key(), three.key(), "Third");
        service.mark(founder, need.key(), three.key(), "Third, again");
        assertThat(counts(need)).containsExactly(3, 2);
        hidings.hide(founder, new SubjectRef("post", three.id()), "Names somebody");
        assertThat(counts(need)).containsExactly(2, 1);
        hidings.restore(founder, new SubjectRef("post", three.id()));
        assertThat(counts(need)).containsExactly(3, 2);
        edits.delete(writer, one.key());
        assertThat(counts(need)).containsExactly(2, 2);
    }

    @Test
    void markingAgainTellsNobodyAgainAndHasItsLimit() {
        PostRef post = talks.reply(writer, topic, "One");
        NeedRef need = service.word(founder, post.key(), words(), "First");
        long told = mailsTo(writer);
        for (int i = 1; i < 60; i++) {
            service.mark(founder, need.key(), post.key(), "Again");
        }
        assertThat(mailsTo(writer)).isEqualTo(told);
        assertThatThrownBy(() -> service.mark(founder, need.key(), post.key(), "Again"))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(counts(need)).containsExactly(1, 1);
    }

    @Test
    void theAuthorTakesTheMarkOff() {
        PostRef post = talks.reply(writer, topic, "Mine");
        NeedRef need = service.word(founder, post.key(), words(), "Because");
        String mark = links.of(writer, new SubjectRef("post", post.id())).get(0).linkKey();
        Actor other = people.person();
        places.join(other, space, "Other");
        assertThatThrownBy(() -> service.takeOff(other, post.key(), mark, "No")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.takeOff(writer, post.key(), mark, " ")).isInstanceOf(RuleViolation.class);
        service.takeOff(writer, post.key(), mark, "I did not mean it so");
        assertThat(counts(need)).containsExactly(0, 0);
        assertThat(links.of(writer, new SubjectRef("post", post.id()))).isEmpty();
    }

    @Test
    void onlyWhoBeganOrFacilitatesMarksAndOnlyWithinTheSpace() {
        PostRef post = talks.reply(writer, topic, "Mine");
        assertThatThrownBy(() -> service.word(writer, post.key(), words(), "Because"))
                .isInstanceOf(NotAllowed.class);
        NeedRef need = service.word(author, post.key(), words(), "Because");
        Space elsewhere = places.open(founder);
        TopicRef there = talks.topic(founder, founder, elsewhere);
        PostRef far = talks.reply(founder, there, "Far away");
        assertThatThrownBy(() -> service.mark(founder, need.key(), far.key(), "Because"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPageCostsTheSameHoweverMuchStandsOnIt() throws Exception {
        PostRef post = talks.reply(writer, topic, "First");
        service.word(founder, post.key(), words(), "Because");
        int few = statements.count(this::read);
        for (int i = 0; i < 18; i++) {
            PostRef more = talks.reply(writer, topic, "More " + i);
            service.word(founder, more.key(), words(), "Because");
            service.word(author, more.key(), words(), "Because of this too");
        }
        assertThat(statements.count(this::read)).isEqualTo(few).isLessThanOrEqualTo(9);
    }

    private List<ShownPost> read() {
        Actor visitor = Actor.visitor();
        Topic now = topics.get(visitor, topic.key());
        List<NeedRow> heard = reading.needs(visitor, now);
        Standing standing = spaces.standing(visitor, space.getId());
        List<PostRow> rows = reading.rows(visitor, standing, now, 1);
        Map<SubjectRef, List<LinkRow>> ledTo = reading.ledTo(visitor, heard, rows);
        reading.came(ledTo);
        return reading.posts(visitor, standing, now, rows, ledTo);
    }

    private long mailsTo(Actor actor) {
        String address = people.address(actor);
        return mailbox.list(0, 500).stream()
                .filter(mail -> mail.getRecipient().equals(address))
                .count();
    }

    private List<Integer> counts(NeedRef need) {
        NeedRow row = needs.find(Actor.visitor(), need.key()).orElseThrow();
        return List.of(row.postCount(), row.personCount());
    }

    private static NewNeed words() {
        return new NewNeed("Stay in touch", "While we wait we need a sign of life.", null);
    }
}
