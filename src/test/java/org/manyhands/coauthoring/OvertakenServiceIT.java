package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.richtext.CommonMark;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.WrittenPart;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.proposals.Drafting;
import org.manyhands.proposals.ProposalRef;
import org.manyhands.proposals.WritingScene;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** Whoever writes in a form never deletes what others wrote since they opened it. */
@ServiceTest
class OvertakenServiceIT {
    private static final String SHORT = "Short one here.";
    private static final String TEXT = "# Head\n\nClause one words.\n\n" + SHORT + "\n\nLast clause.";
    private static final String WITHOUT = TEXT.replace(SHORT + "\n\n", "");
    private static final String MOVED = WITHOUT.replace("# Head\n\n", "# Head\n\n" + SHORT + "\n\n");
    private static final String REWORDED = TEXT.replace(SHORT, "Nobody waits longer than a month.");

    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Drafting drafting;

    @Inject
    WritingScene scene;

    @Inject
    TextService forms;

    @Inject
    WritingService live;

    @Inject
    WritingQueries writing;

    @Inject
    PlainTextQueries plain;

    @Inject
    TextQueries texts;

    private Actor owner;
    private Actor other;
    private SubjectRef subject;
    private long text;
    private int base;
    private int sent;

    @BeforeEach
    void begin() {
        owner = people.person();
        other = people.person();
        Space space = places.open(owner);
        ProposalRef proposal = drafting.begin(owner, space);
        scene.join(other, "Willow", null, owner, space, proposal);
        subject = new SubjectRef("proposal", proposal.id());
        text = texts.getTextId(subject);
        drafting.write(owner, proposal, 0, TEXT);
        base = head();
    }

    @Test
    void wordsTypedInAClauseOutliveItsRemovalMoveAndRewordingInAForm() {
        type("one here", "REAL ");
        for (String source : new String[] {WITHOUT, MOVED, REWORDED, "# Head\n\nEverything is new."}) {
            assertOvertaken(source, () -> write(base, source));
            assertThat(source()).contains("Short REAL one here.").contains("Last clause.");
        }
        assertThat(write(head(), WITHOUT).getNumber()).isEqualTo(2);
        assertThat(source()).doesNotContain("REAL");
    }

    @Test
    void wordsAtTheEdgesOfAClauseAreOfItAndThoseBesideItAreNot() {
        type("Short", "MORE ");
        assertOvertaken(WITHOUT, () -> write(base, WITHOUT));
        int now = head();
        type("Last", "Our ");
        write(now, WITHOUT);
        assertThat(source()).isEqualTo("# Head\n\nClause one words.\n\nOur Last clause.");
    }

    @Test
    void wordsOfAnotherFormOutliveAStaleOne() {
        forms.write(other, subject, draft(base, TEXT.replace("Short one", "Short REAL one")));
        assertOvertaken(WITHOUT, () -> write(base, WITHOUT));
        String uno = TEXT.replace("Clause one", "Clause uno");
        int now = head();
        String read = source();
        forms.write(other, subject, draft(base, TEXT.replace("Clause one", "Clause ein")));
        assertOvertaken(uno, () -> write(base, uno));
        assertThat(source()).contains("Clause ein words.").contains("Short REAL one here.");
        write(now, read.replace("Last", "The last"));
        assertThat(source()).contains("Clause ein words.").contains("The last clause.");
    }

    @Test
    void wordsTypedInAClauseOutliveAFormForIt() {
        String clause = clause(2);
        type("ort one", "REAL");
        assertThatThrownBy(() -> writeClause(clause, "Nobody waits.")).hasMessage("coauthoring.moved-on");
        assertThat(plain.findConflict(owner, subject, clause, draft(base, "Nobody waits.")))
                .hasValueSatisfying(conflict -> assertThat(conflict.changes())
                        .extracting(BlockChange::clauseKey, BlockChange::isSame)
                        .containsExactly(tuple(clause, false)));
        assertThat(source()).contains("ShREALort one here.");
        writeClause(clause, "Short one here, and there.");
        assertThat(source()).contains("ShREALort one here, and there.");
    }

    @Test
    void aClauseThatIsGoneLeavesWhatWasWrittenForIt() {
        String clause = clause(2);
        forms.write(other, subject, draft(base, WITHOUT));
        assertThat(plain.find(owner, subject, clause)).isEmpty();
        assertThatThrownBy(() -> writeClause(clause, "Short one here, and there."))
                .hasMessage("coauthoring.moved-on");
    }

    @Test
    void aFormInWhichNothingWasChangedMakesNoVersion() {
        int end = place(SHORT) + SHORT.length();
        live.take(other, text, Typing.sent("o".repeat(20), ++sent, head(), Typing.split(end, clause(2))));
        String shown = source().replace("\n", "\r\n");
        assertThatThrownBy(() -> write(head(), shown)).hasMessage("coauthoring.nothing-changed");
        assertThat(texts.findText(owner, subject).orElseThrow().version().number())
                .isEqualTo(1);
    }

    @Test
    void aFormThatIsOlderThanWhatIsRememberedIsMergedOrRefusedLikeAYoungOne() {
        String clause = clause(2);
        String[] letters =
                Collections.nCopies(100, Typing.words(place("Last"), "x")).toArray(String[]::new);
        for (int i = 0; i < 11; i++) {
            live.take(other, text, Typing.sent("o".repeat(20), ++sent, head(), letters));
        }
        assertThat(writing.head(text).knowsSince(base)).isFalse();
        assertOvertaken(TEXT.replace("Last", "Our last"), () -> write(base, TEXT.replace("Last", "Our last")));
        write(base, TEXT.replace("Clause one", "Clause uno"));
        assertThat(source()).contains("Clause uno words.", "x".repeat(1_100) + "Last clause.");
        writeClause(clause, "Short two here.");
        assertThat(source()).contains("Clause uno words.", "Short two here.", "x".repeat(1_100));
        assertThatThrownBy(() -> writeClause(clause, "Short three here.")).hasMessage("coauthoring.moved-on");
        assertThat(plain.findConflict(owner, subject, clause, draft(base, "Short three here.")))
                .isPresent();
        assertThatThrownBy(() -> write(head() + 1, TEXT)).hasMessage("coauthoring.unknown-steps");
    }

    @Test
    void twoFormsThatGiveOneLinkTwoAddressesAreTold() {
        String linked = TEXT.replace("one words", "[one](https://example.org/first) words");
        write(base, linked);
        int now = head();
        forms.write(other, subject, draft(now, linked.replace("first", "theirs")));
        assertThatThrownBy(() -> write(now, linked.replace("first", "mine"))).hasMessage("coauthoring.moved-on");
        assertThat(plain.findConflict(owner, subject, draft(now, linked.replace("first", "mine"))))
                .isPresent();
        assertThat(source()).contains("https://example.org/theirs");
    }

    @Test
    void theNumbersOfAListAreNoWords() {
        int words = write(base, TEXT + "\n\n1. by phone\n2. by mail").getWordCount();
        assertThat(words).isEqualTo(13);
    }

    private String clause(int block) {
        return plain.getWritten(owner, subject).blocks().get(block).clauseKey();
    }

    private void assertOvertaken(String source, ThrowingCallable write) {
        assertThatThrownBy(write).hasMessage("coauthoring.moved-on");
        assertThat(plain.findConflict(owner, subject, draft(base, source))).hasValueSatisfying(conflict -> {
            assertThat(conflict.base()).isEqualTo(head());
            assertThat(conflict.changes()).anyMatch(change -> !change.isSame());
        });
    }

    private TextVersion write(int from, String source) {
        return forms.write(owner, subject, draft(from, source));
    }

    private void writeClause(String clause, String source) {
        forms.writeClause(owner, subject, clause, draft(base, source));
    }

    private static TextDraft draft(int from, String source) {
        return new TextDraft(from, source, null, null);
    }

    /** The other one types words before others. */
    private void type(String before, String words) {
        live.take(other, text, Typing.sent("o".repeat(20), ++sent, head(), Typing.words(place(before), words)));
    }

    private int place(String words) {
        RichText now = writing.head(text).text();
        List<WrittenPart> printed = CommonMark.print(now);
        for (int i = 0; i < printed.size(); i++) {
            int at = printed.get(i).source().indexOf(words);
            if (at >= 0) {
                return now.parts().get(i).from() + 2 + at;
            }
        }
        throw new IllegalArgumentException(words);
    }

    private int head() {
        return writing.head(text).number();
    }

    private String source() {
        return plain.get(owner, subject).source();
    }
}
