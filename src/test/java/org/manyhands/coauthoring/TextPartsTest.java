package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A text is taken apart into headings and clauses, and put together again as it was. */
class TextPartsTest {
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
}
