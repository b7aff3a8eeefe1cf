package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.accounts.AccountStandpoint.Visibility;
import org.manyhands.coauthoring.SuspicionVerdict.Kind;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.proposals.Drafting;
import org.manyhands.proposals.Phase;
import org.manyhands.proposals.ProposalPhaseService;
import org.manyhands.proposals.ProposalRef;
import org.manyhands.proposals.RepetitionForm;
import org.manyhands.proposals.RepetitionService;
import org.manyhands.proposals.WritingScene;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Statements;

/** Long repetitions of others' words are noted, seen by few, and settled by somebody who gains nothing by it. */
@ServiceTest
class SuspicionServiceIT {
    private static final String SENTENCE = "Everybody who leaves a hospital is visited at home within a week.";

    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Drafting drafting;

    @Inject
    WritingScene scene;

    @Inject
    ProposalPhaseService phases;

    @Inject
    WritingService service;

    @Inject
    WritingQueries writing;

    @Inject
    TextQueries texts;

    @Inject
    TextHeads heads;

    @Inject
    SuspicionQueries suspicions;

    @Inject
    RepetitionService repetitions;

    @Inject
    Statements statements;

    @Inject
    EntityManager em;

    private Actor owner;
    private Actor first;
    private Actor other;
    private Space space;
    private ProposalRef proposal;
    private SubjectRef subject;
    private long text;

    /** The owner looks after it; of two authors the second puts in again what the first wrote. */
    @BeforeEach
    void repeat() {
        owner = people.person();
        first = people.person();
        other = people.person();
        space = places.open(owner);
        proposal = drafting.begin(owner, space);
        scene.join(first, "Rowan", null, owner, space, proposal);
        scene.join(other, "Willow", null, owner, space, proposal);
        subject = new SubjectRef("proposal", proposal.id());
        text = texts.getTextId(subject);
        service.take(first, text, Typing.sent(session("a"), 1, 0, Typing.words(2, SENTENCE)));
        service.take(first, text, Typing.sent(session("b"), 1, 1, Typing.words(2, SENTENCE)));
        service.take(other, text, Typing.sent(session("c"), 1, 2, Typing.words(2, "So: " + SENTENCE)));
    }

    @Test
    void whoLooksAfterTheTextSeesBothPassages() {
        assertThat(suspicions.countOpen(owner, subject)).isEqualTo(1);
        assertThat(list(false)).singleElement().satisfies(row -> {
            assertThat(row.writer()).isEqualTo("Willow");
            assertThat(row.owner()).isNull();
            assertThat(row.characters()).isEqualTo(SENTENCE.length());
            assertThat(row.row()).isEqualTo(SENTENCE);
            assertThat(row.putBefore()).isEqualTo("So: ");
            assertThat(row.version()).isZero();
            assertThat(row.isSettled()).isFalse();
        });
    }

    @Test
    void othersSeeNoneButTheTwoTheirOwn() {
        String key = key();
        for (Actor actor : List.of(Actor.visitor(), people.person())) {
            assertThatThrownBy(() -> suspicions.list(actor, subject, false, null))
                    .isInstanceOf(NotFound.class);
            assertThat(suspicions.countOpen(actor, subject)).isZero();
        }
        for (Actor actor : List.of(first, other)) {
            assertThatThrownBy(() -> suspicions.list(actor, subject, false, null))
                    .isInstanceOf(NotAllowed.class);
            assertThat(suspicions.countOpen(actor, subject)).isZero();
        }
        assertThatThrownBy(() -> suspicions.get(people.person(), subject, key)).isInstanceOf(NotFound.class);
        assertThat(suspicions.get(first, subject, key).owner()).isEqualTo("Rowan");
        assertThat(suspicions.get(other, subject, key).writer()).isEqualTo("Willow");
        assertThatThrownBy(() -> settle(first, key, Kind.FAIR)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyWhoShowsTheirWordsIsNamedToOthers() {
        assertThat(suspicions.get(owner, subject, key()).owner()).isNull();
        assertThat(suspicions.get(other, subject, key()).owner()).isNull();

        Actor open = people.speaking(Map.of("lived", Visibility.SHOWN));
        scene.join(open, "Sage", "lived", owner, space, proposal);
        String words = SENTENCE.replace('a', 'A');
        service.take(open, text, Typing.sent(session("f"), 1, 3, Typing.words(2, words)));
        service.take(owner, text, Typing.sent(session("g"), 1, 4, Typing.words(2, words)));
        assertThat(suspicions.get(owner, subject, key()).owner()).isEqualTo("Sage");
    }

    @Test
    void wordsThatAreGivenBackAreSoInEveryReplay() {
        String before = writing.head(text).text().json();
        String key = key();
        service.take(other, text, Typing.sent(session("d"), 1, 3, Typing.words(30, "X")));
        settle(owner, key, Kind.GIVEN_BACK);

        RichText after = writing.head(text).text();
        String credits = after.credits();
        assertThat(after.json().replace("X", "")).isEqualTo(before);
        assertThat(credits).isEqualTo("2*0 4*2 24*1 1*2 " + (3 * SENTENCE.length() - 24) + "*1 2*0");
        heads.forget(text);
        assertThat(writing.head(text).text().credits()).isEqualTo(credits);
        assertThat(list(false)).isEmpty();
        assertThat(list(true)).singleElement().satisfies(row -> {
            assertThat(row.verdict()).isEqualTo(Kind.GIVEN_BACK);
            assertThat(row.reason()).isEqualTo("Copied.");
        });
        assertThatThrownBy(() -> settle(owner, key, Kind.FAIR)).hasMessage("coauthoring.settled");
        assertThat(mails(first)).isEqualTo(1);
        assertThat(mails(other)).isEqualTo(1);
        assertThat(mails(owner)).isZero();
    }

    @Test
    void whoSettlesWroteNothing() {
        settle(owner, key(), Kind.GIVEN_BACK);

        assertThat(em.createQuery("select c.persona.name from TextCredit c where c.text.id = :text", String.class)
                        .setParameter("text", text)
                        .getResultList())
                .containsExactlyInAnyOrder("Rowan", "Willow");
        assertThat(writing.batches(text, 3, writing.head(text).number()))
                .isNotEmpty()
                .allSatisfy(batch -> assertThat(batch.getCredit()).isNull());
    }

    @Test
    void whatIsTypedAnewLetterByLetterIsToldOnce() {
        settle(owner, key(), Kind.GIVEN_BACK);
        type(SENTENCE + " For " + SENTENCE.replace(' ', '-') + SENTENCE.substring(0, 40));

        assertThat(list(false)).singleElement().satisfies(row -> {
            assertThat(row.writer()).isEqualTo("Willow");
            assertThat(row.words()).isEqualTo(SENTENCE);
        });
    }

    @Test
    void whoseWordsWereFairMayTypeThemAgain() {
        settle(owner, key(), Kind.FAIR);
        type(SENTENCE + " For everybody.");

        assertThat(list(false)).isEmpty();
    }

    @Test
    void whatIsFairStaysAsItIs() {
        String credits = writing.head(text).text().credits();
        settle(owner, key(), Kind.FAIR);

        assertThat(writing.head(text).text().credits()).isEqualTo(credits);
        assertThat(suspicions.countOpen(owner, subject)).isZero();
        assertThat(mails(first)).isZero();
    }

    @Test
    void nobodyGivesWordsToThemselves() {
        service.take(owner, text, Typing.sent(session("e"), 1, 3, Typing.words(2, SENTENCE)));
        assertThatThrownBy(() -> settle(owner, key(), Kind.FAIR)).hasMessage("coauthoring.own-gain");
        settle(owner, key(), Kind.GIVEN_BACK);
        assertThat(list(true)).hasSize(1);
    }

    @Test
    void afterTheDecisionNothingIsGivenBack() {
        String key = key();
        phases.move(owner, proposal.key(), Phase.WITHDRAWN, null, "Another is better.");
        assertThatThrownBy(() -> settle(owner, key, Kind.GIVEN_BACK)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatIsOlderStandsOnTheNextPage() {
        String oldest = key();
        for (int i = 0; i < SuspicionQueries.PAGE; i++) {
            service.take(other, text, Typing.sent(session("p"), 1, 3 + i, Typing.words(2, SENTENCE)));
        }
        Slice<SuspicionRow> newest = suspicions.list(owner, subject, false, null);
        assertThat(newest.rows()).hasSize(SuspicionQueries.PAGE);
        assertThat(newest.more()).isTrue();
        String last = newest.rows().get(SuspicionQueries.PAGE - 1).key();
        assertThat(suspicions.list(owner, subject, false, last).rows())
                .extracting(SuspicionRow::key)
                .containsExactly(oldest);
        assertThat(suspicions.countOpen(owner, subject)).isEqualTo(SuspicionQueries.PAGE + 1);
        assertThat(suspicions.countSettled(owner, subject)).isZero();
    }

    @Test
    void aListTakesTwoStatements() throws Exception {
        assertThat(statements.count(() -> list(false))).isLessThanOrEqualTo(2);
    }

    /** All that stands is taken out first, in one go. */
    private void type(String words) {
        int stood = 3 * SENTENCE.length() + 4;
        int base = writing.head(text).number();
        service.take(other, text, Typing.sent(session("h"), 1, base, Typing.taken(2, 2 + stood)));
        for (int i = 0; i < words.length(); i++) {
            String letter = Typing.words(2 + i, words.substring(i, i + 1));
            service.take(other, text, Typing.sent(session("i"), 1, base + 1 + i, letter));
        }
    }

    private List<SuspicionRow> list(boolean settled) {
        return suspicions.list(owner, subject, settled, null).rows();
    }

    /** The newest that waits. */
    private String key() {
        return list(false).get(0).key();
    }

    private void settle(Actor actor, String key, Kind kind) {
        RepetitionForm form = new RepetitionForm();
        form.setKind(kind);
        form.setReason("Copied.");
        repetitions.settle(actor, proposal.key(), key, form);
    }

    private long mails(Actor to) {
        return em.createQuery(
                        "select count(m) from Mail m where m.recipient = :address and m.body like :place", Long.class)
                .setParameter("address", people.address(to))
                .setParameter("place", "%/repetitions?words=%")
                .getSingleResult();
    }

    private static String session(String letter) {
        return letter.repeat(8) + Keys.random();
    }
}
