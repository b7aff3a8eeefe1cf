package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.RuleViolation;

/** A text is taken apart into headings and clauses, and put together again as it was. */
class TextPartsTest {
    private static final Duration QUICK = Duration.ofSeconds(5);

    @Test
    void emptyLinesDivideClauses() {
        assertThat(TextParts.split("One.\nStill one.\n\n\nTwo.\r\n\r\nThree."))
                .containsExactly(
                        TextPart.clause("One.\nStill one."), TextPart.clause("Two."), TextPart.clause("Three."));
        assertThat(TextParts.split(" \n\n ")).isEmpty();
    }

    @Test
    void headingsStandAlone() {
        assertThat(TextParts.split("# Title\n## Being known ##\nOne.\n### **Deep**\nTwo."))
                .containsExactly(
                        TextPart.heading(1, "Title"),
                        TextPart.heading(2, "Being known"),
                        TextPart.clause("One."),
                        TextPart.heading(3, "**Deep**"),
                        TextPart.clause("Two."));
        assertThat(TextParts.split("Title\n=====\n\nOne."))
                .containsExactly(TextPart.heading(1, "Title"), TextPart.clause("One."));
        assertThat(TextParts.split("#hashtag")).containsExactly(TextPart.clause("#hashtag"));
        assertThat(TextParts.split("# \n\nOne.")).containsExactly(TextPart.clause("One."));
    }

    @Test
    void aListIsOneClause() {
        assertThat(TextParts.split("- one\n- two\n  - three\n\nAfter."))
                .containsExactly(TextPart.clause("- one\n- two\n  - three"), TextPart.clause("After."));
        assertThat(TextParts.split("- one\n\n  and more of it\n\n- two"))
                .containsExactly(TextPart.clause("- one\n\n  and more of it"), TextPart.clause("- two"));
    }

    @Test
    void rulesOnlyDivide() {
        assertThat(TextParts.split("One.\n\n---\n\nTwo.\n\n* * *\nThree."))
                .containsExactly(TextPart.clause("One."), TextPart.clause("Two."), TextPart.clause("Three."));
    }

    @Test
    void aFenceHoldsTogether() {
        String fenced = "```\n# no heading\n\nno new clause\n```";
        assertThat(TextParts.split(fenced + "\n\nAfter."))
                .containsExactly(TextPart.clause(fenced), TextPart.clause("After."));
    }

    @Test
    void whatWasPutTogetherComesApartTheSame() {
        String text = "## Being known\n\nOne.\nStill one.\n\n- a\n- b\n\n### Deeper\n\nTwo.";
        assertThat(TextParts.join(TextParts.split(text))).isEqualTo(text);
        assertThat(TextParts.split(TextParts.join(TextParts.split("a\n## b\nc\n===\nd"))))
                .isEqualTo(TextParts.split("a\n## b\nc\n===\nd"));
    }

    @Test
    void headingsAreReadByTheirSigns() {
        assertThat(TextParts.split("   ## Deep\t# \nOne."))
                .containsExactly(TextPart.heading(2, "Deep"), TextPart.clause("One."));
        assertThat(TextParts.split("#\tTab")).containsExactly(TextPart.heading(1, "Tab"));
        assertThat(TextParts.split("# a # b ##")).containsExactly(TextPart.heading(1, "a # b"));
        assertThat(TextParts.split("## ##\n\nOne.")).containsExactly(TextPart.clause("One."));
        assertThat(TextParts.split("####### seven")).containsExactly(TextPart.clause("####### seven"));
        assertThat(TextParts.split("    # far in")).containsExactly(TextPart.clause("    # far in"));
        assertThat(TextParts.split("#")).containsExactly(TextPart.clause("#"));
    }

    @Test
    void longLinesCostNoMoreThanTheirLength() {
        String blanks = " ".repeat(100_000);
        String heading = "# x" + blanks + "y";
        assertTimeoutPreemptively(QUICK, () -> {
            assertThat(TextParts.split(heading)).containsExactly(TextPart.heading(1, "x" + blanks + "y"));
            assertThat(TextParts.split("# x " + "# ".repeat(50_000) + "y")).hasSize(1);
            assertThat(TextParts.split("-".repeat(100_000))).isEmpty();
            assertThat(TextParts.split("- ".repeat(50_000) + "y")).hasSize(1);
            assertThat(TextParts.split("---" + blanks + "y")).hasSize(1);
            assertThat(TextParts.split("x\n" + "=".repeat(100_000) + "y")).hasSize(1);
        });
    }

    @Test
    void aVersionHasSoManyPartsAndNoMore() {
        String most = "One.\n\n".repeat(TextParts.MOST);
        assertThat(TextParts.split(most)).hasSize(TextParts.MOST);
        assertThatThrownBy(() -> TextParts.split(most + "# And one more"))
                .isInstanceOfSatisfying(RuleViolation.class, told -> {
                    assertThat(told.field()).isEqualTo("source");
                    assertThat(told.messageKey()).isEqualTo("coauthoring.too-many");
                    assertThat(told.args()).containsExactly(TextParts.MOST, TextParts.MOST + 1);
                });
    }
}
