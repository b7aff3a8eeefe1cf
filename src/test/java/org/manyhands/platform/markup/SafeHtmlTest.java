package org.manyhands.platform.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stored HTML knows which policy made it, and trusts no other than the present one. */
class SafeHtmlTest {
    private final SafeHtmlColumn column = new SafeHtmlColumn();

    @Test
    void comesBackAsItWasKept() {
        SafeHtml kept = new Markup().kept("A *word* | another");
        SafeHtml read = column.convertToEntityAttribute(column.convertToDatabaseColumn(kept));
        assertThat(read).isEqualTo(kept).hasToString("<p>A <em>word</em> | another</p>\n");
    }

    /** Another policy's HTML is sanitised again; the present one's is not. */
    @ParameterizedTest
    @ValueSource(strings = {"", "0|", "999999|", "x|", "|"})
    void trustsNoOtherPolicy(String stamp) {
        String dangerous = "<p onclick=\"x()\"><a href=\"javascript:x()\">word</a></p>";
        assertThat(column.convertToEntityAttribute(stamp + dangerous).toString())
                .contains("word")
                .doesNotContain("onclick", "javascript");
        assertThat(column.convertToEntityAttribute(SafeHtml.stamp() + dangerous))
                .hasToString(dangerous);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
        assertThat(SafeHtml.none().isEmpty()).isTrue();
        assertThat(column.convertToEntityAttribute("").toString()).isEmpty();
    }
}
