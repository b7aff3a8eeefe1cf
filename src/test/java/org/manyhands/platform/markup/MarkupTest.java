package org.manyhands.platform.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    private static final int LONG = 100_000;

    private final Markup markup = new Markup();

    @Test
    void showsWhatPeopleWrite() {
        assertThat(markup.html("Hello *you*\n\n> said\n\n1. one\n2. two"))
                .contains("<em>you</em>")
                .contains("<blockquote>")
                .contains("<ol>");
    }

    @Test
    void lowersHeadingsBelowThePage() {
        assertThat(markup.html("# Title")).isEqualToIgnoringWhitespace("<h3>Title</h3>");
        assertThat(markup.html("## Title\n\n### Part\n\n## Next"))
                .isEqualToIgnoringWhitespace("<h3>Title</h3><h4>Part</h4><h3>Next</h3>");
    }

    @Test
    void tellsSearchEnginesAndOtherSitesNothing() {
        assertThat(markup.html("[a](https://example.org)"))
                .contains("rel=")
                .contains("nofollow")
                .contains("noopener");
    }

    @Test
    void makesPicturesLinks() {
        assertThat(markup.html("![a cat](https://example.org/cat.png)"))
                .contains("href=\"https://example.org/cat.png\"")
                .doesNotContain("<img");
    }

    @Test
    void knowsTables() {
        assertThat(markup.html("| a | b |\n|---|---|\n| 1 | 2 |"))
                .contains("<table>")
                .contains("<th>a</th>");
    }

    @Test
    void aTableWithoutHeadersShowsNone() {
        assertThat(markup.html("| | |\n|---|---|\n| 1 | 2 |"))
                .contains("<td>1</td>")
                .doesNotContain("<th");
        assertThat(markup.html("| a | |\n|---|---|\n| 1 | 2 |")).contains("<th>a</th>");
        assertThat(markup.html("> | | |\n> |---|---|\n> | 1 | 2 |")).doesNotContain("<th");
    }

    @Test
    void showsFootnotesBelowTheText() {
        assertThat(markup.html("One^[First *note*.] and two^[[Second](https://example.org)^[within].]\n\nEnd."))
                .isEqualToIgnoringWhitespace("<p>One<sup>1</sup> and two<sup>2</sup></p> <p>End.</p>"
                        + " <aside role=\"note\"><ol><li>First <em>note</em>.</li>"
                        + "<li><a href=\"https://example.org\" rel=\"nofollow ugc noopener\">Second</a><sup>3</sup>.</li>"
                        + "<li>within</li></ol></aside>");
        assertThat(markup.html("[a link^[with a note]](https://example.org)"))
                .contains("a link<sup>1</sup></a>", "<li>with a note</li>");
        assertThat(markup.plain("One^[First *note*.] and")).isEqualTo("One (First note.) and");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2^3 [x]", "\\^[not]", "^\\[not\\]", "^[not", "`^[not]`"})
    void knowsWhatIsNoFootnote(String source) {
        assertThat(markup.html(source)).doesNotContain("<sup>", "<aside");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox(1))",
                "![x](javascript:alert(1))",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<style>*{background:url(javascript:alert(1))}</style>",
                "<iframe src=//evil.example></iframe>",
                "<math><mtext></p><script>alert(1)</script>",
                "`` `<script>alert(1)</script>` ``",
                "```\n</code></pre><script>alert(1)</script>\n```",
                "| <script>alert(1)</script> | b |\n|---|---|\n| 1 | 2 |",
                "<!--><script>alert(1)</script>-->",
                "<form action=//evil.example><input name=password></form>"
            })
    void letsNothingRun(String source) {
        String html = markup.html(source).replaceAll("&[a-z#0-9]+;", "");

        assertThat(html).doesNotContainPattern("(?i)<(script|style|svg|img|iframe|form|input|math|object|embed)");
        assertThat(html).doesNotContainPattern("(?i)<[^>]*\\son\\w+\\s*=");
        assertThat(html).doesNotContainPattern("(?i)(href|src)\\s*=\\s*[\"']?\\s*(javascript|vbscript|data):");
    }

    @Test
    void readsHostileTextsInTime() {
        String deep = "> ".repeat(5000) + "x";
        String brackets = "[".repeat(50_000);

        assertThat(markup.html(deep)).isNotNull();
        assertThat(markup.html(brackets)).isNotNull();
    }

    /** A44: each a hundred thousand characters of what makes careless parsers go back again and again. */
    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "[",
                "![",
                "]",
                "[a](",
                "[a](<b",
                "[a]: ",
                "*",
                "**a ",
                "_a __a ",
                "*a_ ",
                "`",
                "`a``",
                "``` ",
                "~~~\n",
                "> ",
                "- ",
                "1. ",
                "  - a\n",
                "| a ",
                "|-",
                "|a\n|-\n",
                "# ",
                "=\n",
                "<a ",
                "<!--",
                "<![CDATA[",
                "<?",
                "&#",
                "&amp",
                "\\",
                "http://",
                "www.a.",
                "a@",
                "a\n\n",
                "\t",
                "\u00a0",
                "\u202e",
                "\uD83D\uDE00",
                "<b><i>",
                "![](a ",
                "[a][b",
                "^[",
                "^[a] "
            })
    void readsEveryPatternOfHostileTexts(String pattern) {
        String source = pattern.repeat(LONG / pattern.length());

        assertThat(markup.html(source + "\n\n*end*")).isNotNull().doesNotContain("<script");
    }

    @Test
    void givesTheWordsAlone() {
        assertThat(markup.plain("**Hello** [you](https://example.org)"))
                .startsWith("Hello")
                .contains("you");
        assertThat(markup.plain(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            See <https://example.org/a>.                ~ See https://example.org/a.
            See https://example.org/a.                  ~ See https://example.org/a.
            See [the *study*](https://example.org/a).   ~ See the study (https://example.org/a).
            Write to <ann@example.org>.                 ~ Write to ann@example.org.
            ![](https://example.org/a.png)              ~ (https://example.org/a.png)
            - one\\n- two                                ~ • one\\n• two
            * one\\n* two                                ~ • one\\n• two
            1. one\\n2. two                              ~ 1. one\\n2. two
            > Said *before*.\\n\\nOurs.                    ~ Said before.\\nOurs.
            | a | b |\\n|---|---|\\n| 1 | [2](x) |          ~ a · b\\n1 · 2 (x)
            One^[See [it](https://example.org).] more.  ~ One (See it (https://example.org).) more.
            """)
    void givesTheWordsAsPeopleReadThem(String source, String words) {
        assertThat(markup.plain(source.replace("\\n", "\n")).replaceAll("\\R+", "\n"))
                .isEqualTo(words.replace("\\n", "\n"));
    }

    @Test
    void givesNoSignsOfCodeAmongTheWords() {
        assertThat(markup.plain("Run `it - now`.")).isEqualTo("Run it - now.");
    }

    @Test
    void givesTheWordsAloneThatAreNoQuotation() {
        String source = "Mine\n\n> theirs\n> > nested\n\n1. own\n\n   > in a list\n\n> at the end\nlazily";
        assertThat(markup.unquoted(source))
                .contains("Mine", "own")
                .doesNotContain("theirs", "nested", "in a list", "at the end", "lazily");
        assertThat(markup.unquoted("> all of it")).isEmpty();
        assertThat(markup.unquoted(null)).isEmpty();
    }
}
