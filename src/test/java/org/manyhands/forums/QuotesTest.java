package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.manyhands.platform.markup.Markup;

/** What is quoted, and how a post is named by its first words. */
class QuotesTest {
    @Test
    void everyLineIsQuoted() {
        assertThat(Quotes.of("One.\n\nTwo.")).isEqualTo("> One.\n>\n> Two.\n\n");
    }

    @Test
    void quotesOfQuotesAreLeftOut() {
        assertThat(Quotes.of("> what she said\n\nI say this.")).isEqualTo("> I say this.\n\n");
        assertThat(Quotes.of("> only quoted")).isEmpty();
    }

    @Test
    void aQuoteIsOneBlock() {
        String html = new Markup().html(Quotes.of("One.\n\n- two\n- three") + "My own words.");
        assertThat(html).containsOnlyOnce("<blockquote>").contains("<p>My own words.</p>");
    }

    @Test
    void firstWordsEndBetweenWords() {
        assertThat(Quotes.firstWords("After the referral there was a letter", 20))
                .isEqualTo("After the referral…");
        assertThat(Quotes.firstWords(" short \n text ", 20)).isEqualTo("short text");
        assertThat(Quotes.firstWords("x".repeat(30), 20)).isEqualTo("x".repeat(20) + "…");
    }

    @Test
    void firstWordsDoNotCutSigns() {
        assertThat(Quotes.firstWords("\uD83D\uDE42".repeat(30), 20)).isEqualTo("\uD83D\uDE42".repeat(20) + "…");
    }
}
