package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.richtext.CommonMark;
import org.manyhands.platform.richtext.Rebase;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.WrittenPart;

/** A text has an end, in length and in parts; whoever brings one that is beyond it nearer is let. */
class TextRoomTest {
    @Test
    void aTextIsNoLongerThanItMayBe() {
        RichText text = parts(1);
        String room = "x".repeat(TextRoom.LARGEST - text.size());
        assertThatCode(() -> require(text, Typing.words(2, room))).doesNotThrowAnyException();
        assertThatThrownBy(() -> require(text, Typing.words(2, room + "x")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("coauthoring.too-long");
    }

    @Test
    void aTextHasNoMorePartsThanAVersion() {
        assertThatCode(() -> require(parts(TextParts.MOST - 1), Typing.put(0, "", "x")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> require(parts(TextParts.MOST), Typing.put(0, "", "x")))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("coauthoring.too-many");
                    assertThat(refused.args()).containsExactly(TextParts.MOST, TextParts.MOST + 1);
                });
    }

    @Test
    void inATextOfTooManyPartsOneWritesOn() {
        RichText text = parts(TextParts.MOST + 3);
        assertThatCode(() -> require(text, Typing.words(2, "more"))).doesNotThrowAnyException();
        int clause = text.parts().get(0).to();
        assertThatCode(() -> require(text, Typing.taken(0, clause))).doesNotThrowAnyException();
    }

    private static void require(RichText text, String step) {
        TextRoom.require(text, Rebase.of(text, List.of(), Typing.steps(step), TextCredit.NOBODY));
    }

    private static RichText parts(int count) {
        return CommonMark.read(IntStream.rangeClosed(1, count)
                .mapToObj(i -> WrittenPart.clause("k" + i, "Clause"))
                .toList());
    }
}
