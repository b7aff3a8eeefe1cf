package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.manyhands.accounts.AccountStandpoint.Visibility;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.richtext.Part;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.StepWay;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.proposals.Drafting;
import org.manyhands.proposals.ProposalRef;
import org.manyhands.proposals.WritingScene;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.AtOnce;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Statements;

/** Whatever many people send at the same time, in whatever order it comes: all of it is kept once, with its credit. */
@ServiceTest
class WritingServiceIT {
    private static final String SESSION = session("a");

    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Drafting drafting;

    @Inject
    WritingScene scene;

    @Inject
    WritingService service;

    @Inject
    WritingQueries writing;

    @Inject
    TextQueries texts;

    @Inject
    TextHeads heads;

    @Inject
    Statements statements;

    @Inject
    CopiedPassages passages;

    @Test
    void whatTwoWriteAtOnceIsKeptWithTheCreditOfEach() {
        Actor owner = people.person();
        Actor other = people.person();
        long text = shared(owner, other);
        service.take(owner, text, Typing.sent(SESSION, 1, 0, Typing.words(2, "one")));
        service.take(other, text, Typing.sent(session("b"), 1, 0, Typing.words(2, "two")));
        RichText now = writing.head(text).text();
        assertThat(now.json()).contains("onetwo");
        assertThat(List.of(now.credit(2), now.credit(4), now.credit(5), now.credit(7)))
                .containsExactly(1, 1, 2, 2);
    }

    @Test
    void wordsAreCreditedAsWhatTheirAuthorSaysToWriteThem() {
        Actor owner = people.person();
        Actor other = people.speaking(Map.of("family", Visibility.SHOWN));
        Space space = places.open(owner);
        ProposalRef proposal = drafting.begin(owner, space);
        scene.join(other, "Willow", "family", owner, space, proposal);
        TextCredit credit = service.take(other, id(proposal), Typing.sent(SESSION, 1, 0, Typing.words(2, "two")))
                .getCredit();
        assertThat(credit.getStandpoint().getCode()).isEqualTo("family");
        assertThat(credit.getWay()).isEqualTo(TextCredit.Way.DRAFT);
    }

    @Test
    void whatIsSentTwiceIsDoneOnce() {
        Actor owner = people.person();
        long text = own(owner);
        SentBatch sent = Typing.sent(SESSION, 1, 0, Typing.words(2, "once"));
        TextBatch first = service.take(owner, text, sent);
        TextBatch again = service.take(owner, text, sent);
        assertThat(again.getId()).isEqualTo(first.getId());
        assertThat(again.getSources()).containsExactly(0);
        assertThat(writing.head(text).number()).isEqualTo(1);
    }

    @Test
    void nobodyGetsAnswersOfAnotherWritersSession() {
        Actor owner = people.person();
        Actor other = people.person();
        long text = shared(owner, other);
        SentBatch sent = Typing.sent(SESSION, 1, 0, Typing.words(2, "mine"));
        service.take(owner, text, sent);
        assertThatThrownBy(() -> service.take(other, text, sent)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyAuthorsWrite() {
        Actor owner = people.person();
        long text = own(owner);
        SentBatch sent = Typing.sent(SESSION, 1, 0, Typing.words(2, "me, too"));
        assertThatThrownBy(() -> service.take(people.person(), text, sent)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.take(Actor.visitor(), text, sent)).isInstanceOf(NotFound.class);
        assertThat(writing.head(text).number()).isZero();
    }

    @Test
    void newClausesGetTheirKeysFromThePortal() {
        Actor owner = people.person();
        long text = own(owner);
        String first = keys(text).get(0);
        TextBatch batch = service.take(owner, text, Typing.sent(SESSION, 1, 0, Typing.put(4, first, "copy")));
        assertThat(batch.getStepCount()).isEqualTo(1);
        assertThat(writing.head(text).number()).isEqualTo(2);
        assertThat(keys(text))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .contains(first)
                .allMatch(key -> key.length() == 12);
    }

    @Test
    void aClauseThatWasTakenOutComesBackWithItsKey() {
        Actor owner = people.person();
        long text = own(owner);
        service.take(owner, text, Typing.sent(SESSION, 1, 0, Typing.put(4, "", "second")));
        List<String> before = keys(text);
        int head = writing.head(text).number();
        service.take(owner, text, Typing.sent(SESSION, 2, head, Typing.taken(4, 14)));
        assertThat(keys(text)).containsExactly(before.get(0));
        service.take(owner, text, Typing.sent(SESSION, 3, head + 1, Typing.put(4, before.get(1), "second")));
        assertThat(keys(text)).isEqualTo(before);
    }

    @Test
    void aTextIsMadeAgainFromItsLog() {
        Actor owner = people.person();
        long text = own(owner);
        for (int i = 0; i < TextSnapshot.EVERY + 20; i++) {
            service.take(owner, text, Typing.sent(SESSION, i + 1, i, Typing.words(2 + i, "x")));
        }
        TextHead known = writing.head(text);
        heads.forget(text);
        TextHead again = writing.head(text);
        assertThat(again.number()).isEqualTo(known.number());
        assertThat(again.text().json()).isEqualTo(known.text().json());
        assertThat(again.text().credits()).isEqualTo(known.text().credits());
        assertThat(again.recent()).hasSize(TextSnapshot.EVERY + 20);
        heads.forget(text);
        TextHead fromSnapshot = writing.at(text, known.number());
        assertThat(fromSnapshot.recent()).hasSize(20);
        assertThat(fromSnapshot.text().json()).isEqualTo(known.text().json());
        assertThat(fromSnapshot.text().credits()).isEqualTo(known.text().credits());
        heads.forget(text);
        assertThat(writing.at(text, 7).text().json()).contains("\"xxxxxxx\"");
        assertThat(again.since(3)).hasSize(TextSnapshot.EVERY + 17);
    }

    @Test
    void manyWriteAtOnce() throws Exception {
        Actor owner = people.person();
        long text = own(owner);
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String letter = String.valueOf((char) ('a' + i));
            writers.add(() -> type(owner, text, letter));
        }
        AtOnce.run(writers);
        TextHead known = writing.head(text);
        assertThat(known.number()).isEqualTo(8 * 15);
        for (int i = 0; i < 8; i++) {
            char letter = (char) ('a' + i);
            assertThat(known.text()
                            .json()
                            .substring(known.text().json().indexOf("\"text\":\""))
                            .chars())
                    .filteredOn(character -> character == letter)
                    .hasSizeGreaterThanOrEqualTo(15);
        }
        heads.forget(text);
        assertThat(writing.head(text).text().json()).isEqualTo(known.text().json());
    }

    private int type(Actor writer, long text, String letter) {
        String session = session(letter);
        for (int i = 1; i <= 15; i++) {
            int base = writing.head(text).number();
            service.take(writer, text, Typing.sent(session, i, base, Typing.words(2, letter)));
        }
        return 0;
    }

    @Test
    void whatIsTooLongOrOfAnotherTextIsRefused() {
        Actor owner = people.person();
        long text = own(owner);
        String much = "x".repeat(TextRoom.LARGEST);
        assertThatThrownBy(() -> service.take(owner, text, Typing.sent(SESSION, 1, 0, Typing.words(2, much))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("coauthoring.too-long");
        assertThatThrownBy(() -> service.take(owner, text, Typing.sent(SESSION, 1, 9, Typing.words(2, "x"))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("coauthoring.unknown-steps");
        assertThat(writing.head(text).number()).isZero();
    }

    @Test
    void whoMovesOrCopiesWordsOfOthersHasNoCreditForThem() {
        Actor owner = people.person();
        Actor other = people.person();
        long text = shared(owner, other);
        String editor = session("m");
        service.take(owner, text, Typing.sent(SESSION, 1, 0, Typing.words(2, "calm visits")));
        service.take(other, text, Typing.sent(editor, 1, 1, Typing.words(13, " soon")));
        service.take(other, text, Typing.sent(editor, 2, 2, Typing.taken(2, 7)));
        heads.forget(text);
        service.take(other, text, Typing.sent(editor, 3, 3, StepWay.MOVED, Typing.words(13, " calm")));
        service.take(other, text, Typing.sent(editor, 4, 4, StepWay.MOVED, Typing.words(18, "calm ")));
        StepWay copied = new StepWay.Copied(2, 2, 6);
        SentBatch paste = Typing.sent(editor, 5, 5, copied, Typing.words(2, "calm"));
        assertThatThrownBy(() -> service.take(other, text, paste)).isInstanceOf(FormerTextNeeded.class);
        service.take(other, text, paste.knowing(passages.former(text, paste)));
        TextHead known = writing.head(text);
        assertThat(known.text().json()).contains("calmvisits soon calmcalm ");
        assertThat(known.text().credits()).isEqualTo("2*0 10*1 6*2 9*1 2*0");
        heads.forget(text);
        assertThat(writing.head(text).text().credits()).isEqualTo(known.text().credits());
    }

    @Test
    void aBatchTakesFewStatementsHoweverManyWrite() throws Exception {
        Actor owner = people.person();
        Actor other = people.person();
        long text = shared(owner, other);
        service.take(owner, text, Typing.sent(SESSION, 1, 0, Typing.words(2, "one")));
        SentBatch second = Typing.sent(SESSION, 2, 1, Typing.words(2, "two"));
        int few = statements.count(() -> service.take(owner, text, second));
        for (int i = 1; i <= 10; i++) {
            service.take(other, text, Typing.sent(session("b"), 1, i + 1, Typing.words(2, "more")));
        }
        SentBatch last = Typing.sent(SESSION, 3, 12, Typing.words(2, "three"));
        assertThat(statements.count(() -> service.take(owner, text, last)))
                .isEqualTo(few)
                .isBetween(6, 7);
    }

    private long own(Actor owner) {
        return id(drafting.begin(owner, places.open(owner)));
    }

    private long shared(Actor owner, Actor other) {
        Space space = places.open(owner);
        ProposalRef proposal = drafting.begin(owner, space);
        scene.join(other, "Willow", null, owner, space, proposal);
        return id(proposal);
    }

    private long id(ProposalRef proposal) {
        return texts.getTextId(new SubjectRef("proposal", proposal.id()));
    }

    private List<String> keys(long text) {
        return writing.head(text).text().parts().stream().map(Part::key).toList();
    }

    private static String session(String letter) {
        return letter.repeat(8) + Keys.random();
    }
}
