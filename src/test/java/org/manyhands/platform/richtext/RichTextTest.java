package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes are written as apostrophes. */
class RichTextTest {
    private static final int ANNA = 1;
    private static final int BO = 2;

    private final Schema schema = Schema.current();

    /** Places: 0 the clause, 1 the paragraph, 2 before the first word. */
    private final RichText text = text(clause("a visit at home"));

    @Test
    void whoeverAddsWordsHasTheirCredit() {
        RichText added = apply(text, insert(4, "long "), ANNA);

        assertThat(words(added)).isEqualTo("a long visit at home");
        assertThat(credits(added, "a ")).containsOnly(0);
        assertThat(credits(added, "long ")).containsOnly(ANNA);
        assertThat(credits(added, "visit at home")).containsOnly(0);
    }

    @Test
    void whatMovesIntoAListOrAMarkKeepsItsCredit() {
        RichText added = apply(text, insert(4, "long "), ANNA);
        RichText marked = apply(added, "{'stepType':'addMark','from':2,'to':22,'mark':{'type':'strong'}}", BO);
        RichText quoted = apply(
                marked,
                "{'stepType':'replaceAround','from':1,'to':23,'gapFrom':1,'gapTo':23,'insert':1,"
                        + "'slice':{'content':[{'type':'blockquote'}]},'structure':true}",
                BO);

        assertThat(words(quoted)).isEqualTo("a long visit at home");
        assertThat(credits(quoted, "long ")).containsOnly(ANNA);
        assertThat(credits(quoted, "visit")).containsOnly(0);
        assertThat(quoted.credit(1)).isEqualTo(BO);
    }

    @Test
    void joiningClausesTakesNoCredit() {
        RichText two = text(clause("one") + "," + clause("two"));
        RichText joined = apply(two, "{'stepType':'replace','from':5,'to':9}", BO);

        assertThat(words(joined)).isEqualTo("onetwo");
        assertThat(IntStream.range(0, joined.size()).map(joined::credit)).containsOnly(0);
    }

    @Test
    void theTextIsWrittenAsTheEditorReadsIt() {
        String json = RandomTexts.random(7);
        RichText read = RichText.read(schema, json(json));

        assertThat(json(read.json())).isEqualTo(json(json));
    }

    @Test
    void creditsAreReadAsTheyWereWritten() {
        RichText added = apply(text, insert(4, "long "), ANNA);
        RichText read = RichText.read(schema, json(added.json()), added.credits());

        assertThat(added.credits()).isEqualTo("4*0 5*1 15*0");
        assertThat(read.json()).isEqualTo(added.json());
        assertThat(read.credits()).isEqualTo(added.credits());
        for (String wrong : List.of("4*0 5*1", "4*0 5*1 15*0 1*2")) {
            assertThatThrownBy(() -> RichText.read(schema, json(added.json()), wrong))
                    .isInstanceOf(StepRefused.class);
        }
    }

    @Test
    void itsPartsAreItsHeadingsAndClauses() {
        RichText parted = text("{'type':'heading','attrs':{'level':2},'content':[{'type':'text','text':'Home'}]},"
                + "{'type':'clause','attrs':{'key':'k1'},'content':[{'type':'paragraph'}]}");

        assertThat(parted.parts()).containsExactly(new Part(0, 6, 2, null, false), new Part(6, 10, 0, "k1", true));
        assertThat(parted.parts()
                        .get(1)
                        .named("k2")
                        .apply(parted, ANNA)
                        .parts()
                        .get(1)
                        .key())
                .isEqualTo("k2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'stepType':'eraseAll'}",
                "{'stepType':'replace','from':2}",
                "{'stepType':'replace','from':-1,'to':2}",
                "{'stepType':'replace','from':2.5,'to':3}",
                "{'stepType':'replace','from':3,'to':2}",
                "{'stepType':'addMark','from':3,'to':2,'mark':{'type':'em'}}",
                "{'stepType':'replaceAround','from':1,'to':18,'gapFrom':0,'gapTo':18,'insert':0}",
                "{'stepType':'replaceAround','from':1,'to':18,'gapFrom':1,'gapTo':18,'insert':1}",
                "{'stepType':'replace','from':2,'to':3,'account':7}",
                "{'stepType':'replace','from':2,'to':2,'slice':7}",
                "{'stepType':'replace','from':2,'to':2,'slice':{'content':[{'type':'script'}]}}",
                "{'stepType':'replace','from':2,'to':2,'slice':{'content':[{'type':'text','text':''}]}}",
                "{'stepType':'replace','from':2,'to':2,'slice':{'content':[{'type':'text','text':'x\\u0000'}]}}",
                "{'stepType':'replace','from':2,'to':2,'slice':{'content':[{'type':'text','text':'x'}],'openStart':1}}",
                "{'stepType':'replace','from':2,'to':2,'slice':{'content':[{'type':'hard_break','attrs':{'onclick':'x'}}]}}",
                "{'stepType':'addMark','from':2,'to':3,'mark':{'type':'link','attrs':{'href':'javascript:alert(1)'}}}",
                "{'stepType':'addMark','from':2,'to':3,'mark':{'type':'link'}}",
                "{'stepType':'addNodeMark','pos':0,'mark':{'type':'strong'}}",
                "{'stepType':'markSet','steps':[{'stepType':'replace','from':0,'to':1}]}",
                "{'stepType':'attr','pos':0,'attr':'key','value':'<b>'}",
                "{'stepType':'attr','pos':0,'attr':'onclick','value':'x'}"
            })
    void whatIsNoStepIsRefusedWhateverTheTextIs(String step) {
        assertThatThrownBy(() -> apply(text, step, ANNA))
                .isInstanceOfSatisfying(
                        StepRefused.class, e -> assertThat(e.getReason()).isEqualTo(StepRefused.Reason.MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'stepType':'replace','from':0,'to':19}",
                "{'stepType':'replace','from':0,'to':99}",
                "{'stepType':'replace','from':0,'to':5}",
                "{'stepType':'replace','from':0,'to':0,'slice':{'content':[{'type':'paragraph'}]}}",
                "{'stepType':'replace','from':2,'to':5,'structure':true}",
                "{'stepType':'replace','from':1,'to':1,'slice':{'content':[{'type':'table','content':[{'type':'table_row'}]}]}}",
                "{'stepType':'attr','pos':3,'attr':'key','value':'k'}",
                "{'stepType':'attr','pos':0,'attr':'level','value':2}"
            })
    void whatDoesNotFitTheTextIsRefused(String step) {
        assertThatThrownBy(() -> apply(text, step, ANNA))
                .isInstanceOfSatisfying(
                        StepRefused.class, e -> assertThat(e.getReason()).isEqualTo(StepRefused.Reason.UNFITTING));
    }

    @Test
    void nobodyIsLeftWithHalfACharacter() {
        RichText plant = text(clause("a 🌱"));

        assertThatThrownBy(() -> apply(plant, "{'stepType':'replace','from':4,'to':5}", ANNA))
                .isInstanceOf(StepRefused.class);
        assertThatThrownBy(() -> apply(plant, "{'stepType':'addMark','from':2,'to':5,'mark':{'type':'em'}}", ANNA))
                .isInstanceOf(StepRefused.class);
        assertThat(words(apply(plant, "{'stepType':'replace','from':4,'to':6}", ANNA)))
                .isEqualTo("a ");
    }

    private RichText apply(RichText to, String step, int credit) {
        return Step.read(schema, json(step)).apply(to, credit);
    }

    private static String insert(int place, String words) {
        return "{'stepType':'replace','from':%d,'to':%d,'slice':{'content':[{'type':'text','text':'%s'}]}}"
                .formatted(place, place, words);
    }

    private RichText text(String clauses) {
        return RichText.read(schema, json("{'type':'doc','content':[" + clauses + "]}"));
    }

    private static String clause(String words) {
        return "{'type':'clause','content':[{'type':'paragraph','content':[{'type':'text','text':'" + words + "'}]}]}";
    }

    private static String words(RichText text) {
        return IntStream.range(0, text.size())
                .filter(text.tokens()::isCharacter)
                .mapToObj(place -> String.valueOf(text.tokens().character(place)))
                .collect(Collectors.joining());
    }

    /** Those of words that stand next to each other somewhere. */
    private static List<Integer> credits(RichText text, String words) {
        int[] characters = IntStream.range(0, text.size())
                .filter(text.tokens()::isCharacter)
                .toArray();
        int from = words(text).indexOf(words);
        return IntStream.range(from, from + words.length())
                .mapToObj(i -> text.credit(characters[i]))
                .toList();
    }

    private static JsonObject json(String words) {
        return Json.createReader(new StringReader(words.replace('\'', '"'))).readObject();
    }
}
