package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.richtext.Parts;
import org.manyhands.platform.security.Actor;

/** However much was done in a text, nobody has to hold or look up all of it. */
class LongLogTest {
    private static final Actor WRITER = Actor.person(1, "writer 1", false, false, false);
    private static final Actor OTHER = Actor.person(2, "writer 2", false, false, false);
    private static final String SESSION = "s".repeat(20);

    private final WritingDatabase database =
            new WritingDatabase(Parts.blank(Keys.random()).json());
    private final WritingNode node = new WritingNode(database);

    @Test
    void anEditorThatIsFurtherBehindThanTheNodeRemembersIsRefused() {
        String[] steps = Collections.nCopies(100, Typing.words(2, "x")).toArray(String[]::new);
        for (int i = 0; i < 11; i++) {
            node.take(WRITER, Typing.sent(SESSION, i + 1, i * 100, steps));
        }
        assertThatThrownBy(() -> node.take(WRITER, Typing.sent(SESSION, 12, 0, Typing.words(2, "y"))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("coauthoring.unknown-steps");
        assertThat(node.take(WRITER, Typing.sent(SESSION, 12, 1_000, Typing.words(2, "y")))
                        .getStepCount())
                .isEqualTo(1);
    }

    @Test
    void aFormThatIsFurtherBehindIsComparedWithTheTextAndNotWithTheLog() {
        write(0, "Calm visits at home.");
        int old = node.head().number();
        String clause = node.head().text().parts().get(0).key();
        String[] steps = Collections.nCopies(10, Typing.words(2, "x")).toArray(String[]::new);
        for (int i = 0; i < 110; i++) {
            node.take(WRITER, Typing.sent(SESSION, i + 1, old + i * 10, steps));
        }
        node.write(OTHER, clause, new TextDraft(old, "Calm visits at work.", null, null));
        assertThat(database.held()).isLessThan(20);
        assertThat(node.head().text().json()).contains("x".repeat(1_100) + "Calm visits at work.");
        assertThatThrownBy(() -> node.write(OTHER, clause, new TextDraft(old, "Calm visits at sea.", null, null)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("coauthoring.moved-on");
        assertThatThrownBy(() -> node.write(OTHER, clause, new TextDraft(old, "Calm visits at home.", null, null)))
                .hasMessage("coauthoring.nothing-changed");
        assertThat(node.head().text().json()).contains("Calm visits at work.");
        assertThat(node.head().text().credits())
                .isEqualTo(
                        node.replayed(node.at(0), node.head().number()).text().credits());
    }

    private void write(int base, String words) {
        String clause = node.head().text().parts().get(0).key();
        node.write(WRITER, clause, new TextDraft(base, words, null, null));
    }

    @Test
    void longStepsOfAShortTextTakeNoMoreRoomThanALongText() {
        int length = 60_000;
        node.take(WRITER, Typing.sent(SESSION, 1, 0, Typing.words(2, "x".repeat(length))));
        for (int i = 1; i < 40; i++) {
            String letters = String.valueOf((char) ('a' + i % 26)).repeat(length);
            node.take(WRITER, Typing.sent(SESSION, i + 1, i, Typing.exchanged(2, 2 + length, letters)));
        }
        TextHead known = node.head();
        assertThat(known.size()).isLessThan(2 * TextRoom.LARGEST);
        assertThat(known.since(known.number() - 1)).hasSize(1);
        assertThat(database.snapshots()).hasSize(3);
        node.forget();
        assertThat(node.head().size()).isLessThan(2 * TextRoom.LARGEST);
        assertThat(node.head().text().json()).isEqualTo(known.text().json());
    }

    @Test
    void manyMarksInOneStepTakeNoMoreRoomThanManySteps() {
        node.take(WRITER, Typing.sent(SESSION, 1, 0, Typing.words(2, "calm visits")));
        String mark = "{'stepType':'addMark','from':2,'to':6,'mark':{'type':'em'}}";
        String set = "{'stepType':'markSet','steps':[" + String.join(",", Collections.nCopies(900, mark)) + "]}";
        for (int i = 1; i <= 60; i++) {
            node.take(WRITER, Typing.sent(SESSION, i + 1, i, set));
        }
        assertThat(node.head().recent()).hasSizeLessThan(30);
        assertThat(node.head().knowsSince(60)).isTrue();
    }

    @Test
    void aTextIsMadeAgainFromMoreBatchesThanAreReadAtOnce() {
        for (int i = 0; i < 120; i++) {
            node.take(WRITER, Typing.sent(SESSION, i + 1, i, Typing.words(2 + i, "x")));
        }
        TextHead known = node.head();
        node.forget();
        assertThat(node.head().text().json()).isEqualTo(known.text().json());
        assertThat(node.head().text().credits()).isEqualTo(known.text().credits());
        node.forget();
        assertThat(node.at(70).text().json()).contains('"' + "x".repeat(70) + '"');
    }
}
