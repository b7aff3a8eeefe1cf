package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.markup.Markup;

/** A text with its credits looks like the same text without, and says of each run of words once whose it is. */
class CreditedHtmlTest {
    private static final int TEXTS = 300;
    private static final long SEED = 20_261_127L;
    private static final Pattern PIECE =
            Pattern.compile("<(/?)([a-z0-9]+)([^>]*)>|&[a-z]+;|&#x?[0-9a-f]+;|[^<&]", Pattern.DOTALL);
    private static final List<String> INLINE = List.of("a", "em", "strong");
    private static final Map<String, String> NAMED = Map.of("&lt;", "<", "&gt;", ">", "&amp;", "&", "&quot;", "\"");
    private final Markup markup = new Markup();

    @Test
    void withoutMarksItIsWhatPagesShow() {
        for (int i = 0; i < TEXTS; i++) {
            RichText text = WildTexts.tidy(SEED + i);
            List<WrittenPart> printed = CommonMark.print(text);
            for (int j = 0; j < printed.size(); j++) {
                WrittenPart part = printed.get(j);
                String shown = markup.html(part.isClause() ? part.source() : "# " + part.source());
                String html = CreditedHtml.of(text, text.parts().get(j), credit -> null);
                assertThat(pieces(html)).as(part.source()).isEqualTo(pieces(shown));
            }
        }
    }

    @Test
    void marksChangeNothingElse() {
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            RichText text = credited(WildTexts.wild(SEED + i), random);
            for (Part part : text.parts()) {
                String marked = CreditedHtml.of(text, part, CreditedHtmlTest::byNumber);
                String plain = CreditedHtml.of(text, part, credit -> null);
                assertThat(pieces(unmarked(marked))).isEqualTo(pieces(plain));
            }
        }
    }

    @Test
    void eachRunSaysOnceWhoseItIs() {
        RichText text = read("[{'type':'text','text':'Rest is a right.'}]", "2*0 7*1 9*2 2*0");
        assertThat(clause(text)).isEqualTo("<p>" + run(1, "Rest is ") + run(2, "a right.") + "</p>\n");
    }

    @Test
    void aWordIsNotTakenApartAndSignsGoWithTheWordBefore() {
        RichText text = read("[{'type':'text','text':'“Rest” is, yes.'}]", "2*0 1*3 1*1 3*2 2*3 2*2 1*1 5*2 2*0");
        assertThat(clause(text)).isEqualTo("<p>" + run(2, "“Rest” is, yes.") + "</p>\n");
    }

    @Test
    void aLinkIsOneLinkWhoeverWroteIt() {
        RichText text = read(
                "[{'type':'text','text':'See '},{'type':'text','text':'all we know','marks':[{'type':'link','attrs':"
                        + "{'href':'https://example.org/?a=1&b'}}]},{'type':'text','text':'!'}]",
                "2*0 4*1 4*1 7*2 1*2 2*0");
        assertThat(clause(text))
                .isEqualTo("<p>" + run(1, "See ")
                        + "<a href=\"https://example.org/?a=1&amp;b\" rel=\"nofollow ugc noopener\">"
                        + "<span class=\"voice\">all </span>" + run(2, "we know")
                        + "</a><span class=\"voice\">!</span></p>\n");
    }

    @Test
    void aFootnoteSaysForItselfWhoseItIs() {
        RichText text = read(
                "[{'type':'text','text':'Rest'},{'type':'footnote','content':[{'type':'text','text':'Lee 2020'}]},"
                        + "{'type':'text','text':'.'}]",
                "2*0 4*1 10*2 1*3 2*0");
        assertThat(clause(text))
                .isEqualTo("<p>" + run(1, "Rest<sup>1</sup>.") + "</p>\n<aside role=\"note\"><ol><li>"
                        + run(2, "Lee 2020") + "</li></ol></aside>\n");
    }

    @Test
    void whatPeopleWriteIsEscaped() {
        RichText text = read("[{'type':'text','text':'<b>&lt;'}]", "2*0 7*1 2*0");
        RunMark mark = new RunMark("a\"b", "<1>", "<i>Ana & co", "en");
        assertThat(CreditedHtml.of(text, text.parts().get(0), credit -> mark))
                .isEqualTo("<p><span class=\"a&quot;b\"><bdi class=\"run-sign\" aria-hidden=\"true\">&lt;1&gt;</bdi>"
                        + "<bdi class=\"visually-hidden\" lang=\"en\">&lt;i&gt;Ana &amp; co </bdi>"
                        + "&lt;b&gt;&amp;lt;</span></p>\n");
    }

    private static RunMark byNumber(int credit) {
        return new RunMark("voice", "" + credit, "By " + credit, "en");
    }

    private static String clause(RichText text) {
        return CreditedHtml.of(text, text.parts().get(0), CreditedHtmlTest::byNumber);
    }

    private static String run(int credit, String words) {
        return "<span class=\"voice\"><bdi class=\"run-sign\" aria-hidden=\"true\">" + credit
                + "</bdi><bdi class=\"visually-hidden\" lang=\"en\">By " + credit + " </bdi>" + words + "</span>";
    }

    private static RichText read(String words, String credits) {
        String json = ("{'type':'doc','content':[{'type':'clause','attrs':{'key':'k'},'content':[{'type':'paragraph',"
                        + "'content':" + words + "}]}]}")
                .replace('\'', '"');
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return RichText.read(Schema.current(), reader.readObject(), credits);
        }
    }

    private static RichText credited(RichText text, Random random) {
        Tokens.Writer writer = new Tokens.Writer(text.size()).copy(text.tokens(), 0, text.size());
        for (int place = 0; place < text.size(); place++) {
            writer.credit(place, place + 1, random.nextInt(3));
        }
        return RichText.of(Schema.current(), writer.done());
    }

    private static String unmarked(String html) {
        return html.replaceAll("<bdi[^>]*>[^<]*</bdi>", "").replaceAll("</?span[^>]*>", "");
    }

    /** Elements and characters, each character with the marks around it: in whatever order these begin. */
    private static List<String> pieces(String html) {
        List<String> pieces = new ArrayList<>();
        Deque<String> around = new ArrayDeque<>();
        Matcher piece = PIECE.matcher(html.replaceAll("<thead>\\s*<tr>(\\s*<th></th>)*\\s*</tr>\\s*</thead>", ""));
        while (piece.find()) {
            String element = piece.group(2);
            if (element == null) {
                character(piece.group(), around, pieces);
            } else if (!INLINE.contains(element)) {
                pieces.add(piece.group().replace(" ", "").replace("/>", ">"));
            } else if (piece.group(1).isEmpty()) {
                around.push(element);
            } else {
                around.removeFirstOccurrence(element);
            }
        }
        return pieces;
    }

    private static void character(String written, Deque<String> around, List<String> pieces) {
        String character = NAMED.getOrDefault(written, written);
        if (character.startsWith("&#")) {
            boolean hex = character.charAt(2) == 'x';
            character =
                    Character.toString(Integer.parseInt(character, hex ? 3 : 2, character.length() - 1, hex ? 16 : 10));
        }
        if (!character.isBlank()) {
            character.chars().forEach(each -> pieces.add((char) each + " " + new TreeSet<>(around)));
        }
    }
}
