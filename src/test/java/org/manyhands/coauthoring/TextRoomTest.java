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

    /** Thirty letters a batch, each with an address of its own, would fill a text that nobody can open any more. */
    @Test
    void addressesWeighAsMuchAsTheyAreLong() {
        String address = "https://example.org/" + "a".repeat(1_900);
        RichText text = parts(1);
        int made = 0;
        RuleViolation refused = null;
        while (refused == null && made < 5_000) {
            String link = "{'stepType':'replace','from':2,'to':2,'slice':{'content':[{'type':'text','text':'x',"
                    + "'marks':[{'type':'link','attrs':{'href':'" + address + made + "'}}]}]}}";
            Rebase one = Rebase.of(text, List.of(), Typing.steps(link), TextCredit.NOBODY);
            try {
                TextRoom.require(text, one);
                text = one.text();
                made++;
            } catch (RuleViolation e) {
                refused = e;
            }
        }
        assertThat(refused).isNotNull().hasMessage("coauthoring.too-heavy");
        assertThat(text.json().length()).isLessThan(2 * TextRoom.HEAVIEST);
        assertThat(made).isGreaterThan(500);
        RichText heavy = text;
        assertThatCode(() -> require(heavy, Typing.words(2, "more"))).doesNotThrowAnyException();
        assertThatCode(() -> require(heavy, Typing.taken(2, 3))).doesNotThrowAnyException();
    }

    /** Each mark is work for every word under it, while everybody waits. */
    @Test
    void oneBatchDoesNotMarkAllAgainAndAgain() {
        String all = "{'stepType':'addMark','mark':{'type':'strong'},'from':2,'to':" + TextRoom.LARGEST + "}";
        String back = all.replace("addMark", "removeMark");
        assertThatCode(() -> TextRoom.requireEffort(Typing.steps(all, back))).doesNotThrowAnyException();
        assertThatThrownBy(() -> TextRoom.requireEffort(Typing.steps(all, back, all)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("coauthoring.too-much-marked");
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
