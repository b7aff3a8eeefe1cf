package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.richtext.CommonMark;
import org.manyhands.platform.richtext.Difference;
import org.manyhands.platform.richtext.Parts;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.WrittenPart;

class PlainTextTest {
    private final RichText text = CommonMark.read(List.of(
            WrittenPart.heading(1, "Being known"),
            WrittenPart.clause("a", "One person calls.\n\nAlways the same.\n\n- by day\n- by night"),
            WrittenPart.clause("b", "> Nobody waits.\n\nNobody.")));

    @Test
    void whatIsReadAgainIsTheSameText() {
        String source = PlainText.of(text);

        assertThat(source).startsWith("# Being known\n\nOne person calls.\n\n  Always the same.\n\n  - by day");
        assertThat(Difference.between(text, PlainText.read(text, source))).isEmpty();
    }

    @Test
    void whoChangesNothingTakesNothingOut() {
        RichText roomy = CommonMark.read(List.of(
                WrittenPart.heading(2, "Being known"),
                WrittenPart.clause("a", "One person calls."),
                WrittenPart.clause("b", ""),
                WrittenPart.clause("c", "Nobody waits.\n\nNobody.")));
        String sent = PlainText.of(roomy).replace("\n", "\r\n");

        assertThat(Difference.between(roomy, PlainText.read(roomy, sent))).isEmpty();
        assertThat(Difference.between(roomy, PlainText.read(roomy, "c", "Nobody waits.\r\n\r\nNobody.\r\n")))
                .isEmpty();
    }

    @Test
    void clausesKeepTheirKeysAndNewOnesHaveNone() {
        RichText now =
                PlainText.read(text, "Travel is paid.\n\n" + PlainText.of(text).replace("calls", "calls you"));

        assertThat(keys(now)).containsExactly("", null, "a", "b");
    }

    @Test
    void whatIsWrittenFirstIsTheClauseThatWasEmpty() {
        RichText blank = Parts.blank("first");

        assertThat(keys(PlainText.read(blank, "# Why\n\nBecause.\n\nAnd so."))).containsExactly(null, "first", "");
    }

    @Test
    void aClauseMayGetSeveralParagraphs() {
        RichText now = PlainText.read(text, "b", "Nobody waits.\n\nNot a day.");

        assertThat(CommonMark.print(now).get(2).source()).isEqualTo("Nobody waits.\n\nNot a day.");
        assertThat(CommonMark.print(now).subList(0, 2))
                .isEqualTo(CommonMark.print(text).subList(0, 2));
        assertThatThrownBy(() -> PlainText.read(text, "c", "Nothing.")).isInstanceOf(NotFound.class);
    }

    private static List<String> keys(RichText text) {
        return CommonMark.print(text).stream().map(WrittenPart::key).toList();
    }
}
