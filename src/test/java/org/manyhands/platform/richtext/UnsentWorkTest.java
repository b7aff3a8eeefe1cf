package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody wrote is not gone when a page is, and what cannot be kept in the text is told in words. */
class UnsentWorkTest {
    private static final String SCRIPT = """
            const E = ManyhandsEditor;
            const put = (at, text) => new E.ReplaceStep(at, at, new E.Slice(E.Fragment.from(E.schema.text(text)), 0, 0));
            const cut = (from, to) => new E.ReplaceStep(from, to, E.Slice.empty);
            const clause = text => E.schema.node('clause', null, E.schema.node('paragraph', null, E.schema.text(text)));
            const begin = (doc, version) =>
              E.EditorState.create({doc, plugins: [E.othersWords(), E.history(), E.collaboration(version)]});
            let state = begin(E.schema.node('doc', null, [clause('a visit'), clause('a room')]), 0);
            const write = step => { state = state.apply(state.tr.step(step)); };
            const send = () => { state = state.apply(E.sendable(state).transaction); };
            const hear = (from, steps, own) => {
              const tr = E.receive(state, {from, steps: steps.map(step => step.toJSON()), own});
              state = state.apply(tr);
              return JSON.stringify(tr.getMeta('lost') || null);
            };
            const words = () => state.doc.textContent;
            """;

    private EditorBundle editor;

    @BeforeEach
    void open() {
        editor = EditorBundle.open();
        editor.eval(SCRIPT);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void whatWasKeptIsWrittenAgainAndGoesOn() {
        editor.eval("""
                hear(0, [put(2, '!')]);
                write(put(5, 'long '));
                send();
                write(put(10, 'calm '));
                const entry = JSON.parse(JSON.stringify(E.kept(state)));
                const fresh = begin(E.Node.fromJSON(E.schema, entry.confirmed), entry.version);
                state = fresh.apply(E.resumed(fresh, entry));
                """);
        assertThat(text("words()")).isEqualTo("!a long calm visita room");
        assertThat(text("Object.values(E.progress(state)).join(' ')")).isEqualTo("1 2 0");
        assertThat(editor.eval("E.sendable(state)").isNull()).isTrue();
        editor.eval("hear(1, [put(2, 'Both: ')]); hear(2, [put(11, 'long ')], [0])");
        assertThat(text("words()")).isEqualTo("Both: !a long calm visita room");
        assertThat(editor.eval("E.sendable(state).steps.length").asInt()).isEqualTo(1);
        editor.eval("E.actions.undo(state, tr => { state = state.apply(tr); })");
        assertThat(text("words()")).startsWith("Both: !a");
    }

    @Test
    void whatDoesNotFitIsNotWrittenAgain() {
        editor.eval(
                "write(put(18, 'wide ')); const entry = E.kept(state); const other = begin(E.schema.node('doc', null, clause('x')), 0)");
        assertThatThrownBy(() -> editor.eval("E.resumed(other, entry)"))
                .isInstanceOf(PolyglotException.class)
                .hasMessageStartingWith("RangeError");
    }

    @Test
    void wordsThatWaitAreToldPassageByPassage() {
        editor.eval("write(put(4, 'lo')); write(put(6, 'ng ')); write(put(18, 'wide '))");
        assertThat(text("JSON.stringify(E.waitingWords(state))")).isEqualTo("[\"long \",\"wide \"]");
    }

    @Test
    void wordsInWhatSomebodyTookAwayAreTold() {
        editor.eval("write(put(4, 'lo')); write(put(6, 'ng ')); write(put(18, 'wide '))");
        assertThat(text("hear(0, [cut(0, 11)])")).isEqualTo("[\"long \"]");
        assertThat(text("words()")).isEqualTo("wide a room");
    }

    /** The server may still have found a place for them. */
    @Test
    void wordsThatWereSentAreLostOnlyOnceTheServerSaysSo() {
        editor.eval("write(put(4, 'long ')); write(put(18, 'wide ')); send()");
        assertThat(text("hear(0, [cut(0, 11)])")).isEqualTo("[]");
        assertThat(text("JSON.stringify(E.waitingWords(state))")).isEqualTo("[\"wide \",\"long \"]");
        assertThat(text("hear(1, [put(4, 'wide ')], [1])")).isEqualTo("[\"long \"]");
        assertThat(text("JSON.stringify(E.waitingWords(state))")).isEqualTo("[]");
    }

    @Test
    void wordsThatTheServerLeavesOutAreTold() {
        editor.eval("write(put(4, 'long ')); write(put(2, 'not ')); send()");
        assertThat(text("hear(0, [put(2, 'not ')], [1])")).isEqualTo("[\"long \"]");
    }

    @Test
    void placesLeadToTheConfirmedTextAndBack() {
        editor.eval("hear(0, [put(2, 'So ')]); write(put(2, 'And '))");
        assertThat(editor.eval("E.toConfirmed(state).map(12)").asInt()).isEqualTo(8);
        assertThat(editor.eval("E.fromVersion(state, 1).map(8)").asInt()).isEqualTo(12);
        assertThat(editor.eval("E.fromVersion(state, 0).map(5)").asInt()).isEqualTo(12);
        assertThat(editor.eval("E.fromVersion(state, 2)").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "4, '[a visit, a room]', 4",
        "15, '[a long visit, a room]', 20",
        "15, '[a visit, a blue room]', 15",
        "17, '[x]', 2"
    })
    void theCursorStaysWhereItWasWhenTheTextIsAskedForAnew(int place, String clauses, int then) {
        editor.eval("const at = place => state.apply(state.tr.setSelection(E.TextSelection.create(state.doc, place)))");
        Value moved = editor.call("""
                (place, clauses) => {
                  const doc = E.schema.node('doc', null, clauses.slice(1, -1).split(', ').map(clause));
                  return E.atSamePlace(begin(doc, 9), at(place)).selection.head;
                }
                """, place, clauses);
        assertThat(moved.asInt()).isEqualTo(then);
    }

    private String text(String script) {
        return editor.eval(script).asString();
    }
}
