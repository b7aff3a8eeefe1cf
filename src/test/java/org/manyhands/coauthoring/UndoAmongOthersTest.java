package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.platform.richtext.Letter;

/**
 * Who undoes takes back a change of their own, and nothing that others wrote since: the first writer's letters are a, the
 * second one's b, and what stood there before is o.
 */
class UndoAmongOthersTest {
    private static final String TEXT = """
            {'type':'doc','content':[
              {'type':'heading','attrs':{'level':1},'content':[{'type':'text','text':'oo'}]},
              {'type':'clause','attrs':{'key':'k1'},'content':[
                {'type':'paragraph','content':[{'type':'text','text':'ooo'}]},
                {'type':'bullet_list','content':[{'type':'list_item','content':[{'type':'paragraph'}]}]}]},
              {'type':'clause','attrs':{'key':'k2'},'content':[
                {'type':'paragraph','content':[{'type':'text','text':'oooo'}]}]}]}
            """.replace('\'', '"');

    private ManyEditors editors;

    @BeforeEach
    void open() throws IOException {
        editors = new ManyEditors(2, TEXT, new Random(1));
    }

    @AfterEach
    void close() {
        editors.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaa", ""})
    void wordsThatCameIntoAPassageStayWhenItIsTakenBack(String over) {
        tell("rewrite", 0, over);
        tell("add", 1, "bbb");
        assertThat(letters()).isEqualTo(over + "bbb");
        String before = editors.text().json();
        tell("undo", 0);
        assertThat(letters()).isEqualTo("ooooooooobbb");
        tell("redo", 0);
        assertThat(editors.text().json()).isEqualTo(before);
        tell("undo", 0);
        assertThat(letters()).isEqualTo("ooooooooobbb");
        everyLetterIsWhoseItWas();
    }

    @Test
    void aClauseThatCameIntoAPassageStaysAClause() {
        tell("rewrite", 0, "aaa");
        tell("addClause", 1);
        tell("add", 1, "bbb");
        tell("undo", 0);
        assertThat(letters()).isEqualTo("ooooooooobbb");
        assertThat(editors.text().json()).endsWith("""
                "content":[{"type":"paragraph","content":[{"type":"text","text":"bbb"}]}]}]}""");
        everyLetterIsWhoseItWas();
    }

    @Test
    void wordsInTheMiddleOfAPassageStay() {
        tell("rewrite", 0, "aaaa");
        tell("type", 1, "bb", 0.5);
        assertThat(letters()).isEqualTo("aabbaa");
        tell("undo", 0);
        assertThat(letters()).contains("bb").hasSize(11);
        everyLetterIsWhoseItWas();
    }

    @Test
    void onesOwnWordsInAPassageOfOthersAreTakenBack() {
        tell("rewrite", 1, "bbbb");
        tell("type", 0, "aa", 0.5);
        assertThat(letters()).isEqualTo("bbaabb");
        tell("undo", 0);
        assertThat(letters()).isEqualTo("bbbb");
        tell("redo", 0);
        assertThat(letters()).isEqualTo("bbaabb");
        everyLetterIsWhoseItWas();
    }

    @Test
    void whatSomebodyTookOutOfOthersIsTakenOutAgain() {
        tell("add", 1, "bbb");
        tell("rewrite", 0, "aaa");
        tell("undo", 0);
        assertThat(letters()).isEqualTo("ooooooooobbb");
        tell("redo", 0);
        assertThat(letters()).isEqualTo("aaa");
        everyLetterIsWhoseItWas();
    }

    /** One press undoes one thing. */
    @Test
    void whatOthersLeftNothingOfIsPassedOver() {
        tell("add", 0, "aaa");
        tell("type", 0, "aa", 0);
        tell("remove", 1, 0, 2);
        assertThat(letters()).isEqualTo("oooooooooaaa");
        tell("undo", 0);
        assertThat(letters()).isEqualTo("ooooooooo");
        tell("redo", 0);
        assertThat(letters()).isEqualTo("oooooooooaaa");
        assertThat(editors.tell("problems", 0).asString()).isEmpty();
    }

    @Test
    void whoseChangesOthersLeftNothingOfIsToldSo() {
        tell("type", 0, "aa", 0);
        tell("remove", 1, 0, 2);
        tell("undo", 0);
        assertThat(letters()).isEqualTo("ooooooooo");
        assertThat(editors.tell("problems", 0).asString()).isEqualTo("nothing-left");
        assertThat(editors.tell("can", 0, "undo").asBoolean()).isFalse();
        assertThat(editors.tell("can", 0, "redo").asBoolean()).isFalse();
    }

    private void tell(String what, Object... arguments) {
        editors.tell(what, arguments);
        editors.settle();
    }

    private String letters() {
        return Letter.of(editors.text()).stream()
                .map(letter -> String.valueOf(letter.character()))
                .collect(Collectors.joining());
    }

    private void everyLetterIsWhoseItWas() {
        Map<Integer, Long> whose = editors.database().writers();
        assertThat(Letter.of(editors.text()))
                .filteredOn(letter -> letter.character() != 'o')
                .allSatisfy(letter -> assertThat(whose.get(letter.credit())).isEqualTo(letter.character() - 'a' + 1L));
    }
}
