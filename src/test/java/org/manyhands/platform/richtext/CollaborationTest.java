package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One editor, and what the server tells it. */
class CollaborationTest {
    private static final String SCRIPT = """
            const E = ManyhandsEditor;
            const put = (at, text) => new E.ReplaceStep(at, at, new E.Slice(E.Fragment.from(E.schema.text(text)), 0, 0));
            const paragraph = E.schema.node('paragraph', null, E.schema.text('a visit'));
            let state = E.EditorState.create({
              doc: E.schema.node('doc', null, E.schema.node('clause', null, paragraph)),
              plugins: [E.othersWords(), E.history(), E.collaboration(0)],
            });
            let ways = null;
            const write = step => { state = state.apply(state.tr.step(step)); };
            const send = () => {
              const batch = E.sendable(state);
              if (batch) state = state.apply(batch.transaction);
              ways = batch && batch.ways;
              return batch && batch.steps;
            };
            const hear = (from, steps, own) => {
              const tr = E.receive(state, {from, steps: steps.map(step => step.toJSON ? step.toJSON() : step), own});
              if (tr) state = state.apply(tr);
              return tr;
            };
            const words = () => state.doc.textContent;
            const told = () => Object.values(E.progress(state)).join(' ');
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
    void whatIsConfirmedAsItWasSentIsNotDrawnAnew() {
        editor.eval("write(put(4, 'long ')); const sent = send()");
        assertThat(editor.eval("told()").asString()).isEqualTo("0 1 0");
        assertThat(editor.eval("hear(0, sent, [0]).docChanged").asBoolean()).isFalse();
        assertThat(editor.eval("words() + ', ' + told()").asString()).isEqualTo("a long visit, 1 0 0");
    }

    /** Others write, and the portal names new clauses, in just the moment between the choice and the first letter. */
    @Test
    void whatIsChosenForTheNextLettersStaysChosen() {
        editor.eval("state = state.apply(state.tr.setStoredMarks([E.schema.marks.strong.create()]))");
        editor.eval("hear(0, [put(4, 'first ')])");
        assertThat(editor.eval("words() + ', ' + state.storedMarks.map(mark => mark.type.name)")
                        .asString())
                .isEqualTo("a first visit, strong");
    }

    @Test
    void oneBatchIsUnderWayAtATime() {
        editor.eval("write(put(4, 'long ')); const sent = send(); write(put(9, 'calm '))");
        assertThat(editor.eval("send()").isNull()).isTrue();
        editor.eval("hear(0, sent, [0])");
        assertThat(editor.eval("send().length").asInt()).isEqualTo(1);
    }

    @Test
    void whatOthersWroteGoesUnderOnesOwn() {
        editor.eval("write(put(4, 'long ')); send(); hear(0, [put(4, 'first ')])");
        assertThat(editor.eval("words() + ', ' + told()").asString()).isEqualTo("a first long visit, 1 1 0");
        editor.eval("hear(1, [put(10, 'long ')], [0])");
        assertThat(editor.eval("words() + ', ' + told()").asString()).isEqualTo("a first long visit, 2 0 0");
    }

    @Test
    void whatTheServerLeftOutIsTakenBackAndCounted() {
        editor.eval("write(put(4, 'long ')); write(put(2, 'not ')); send(); hear(0, [put(2, 'not ')], [1])");
        assertThat(editor.eval("words() + ', ' + told()").asString()).isEqualTo("not a visit, 1 0 1");
    }

    @Test
    void undoingTakesBackOnesOwnAlone() {
        editor.eval(
                "write(put(4, 'long ')); hear(0, [put(2, 'We ask for ')]); E.actions.undo(state, tr => { state = state.apply(tr); })");
        assertThat(editor.eval("words()").asString()).isEqualTo("We ask for a visit");
    }

    @Test
    void undoingTakesBackAllThatWasTypedInOneGo() {
        editor.eval("""
                'long '.split('').forEach((letter, i) => write(put(4 + i, letter)));
                hear(0, [put(2, 'We ask for ')]);
                E.actions.undo(state, tr => { state = state.apply(tr); });
                """);
        assertThat(editor.eval("words()").asString()).isEqualTo("We ask for a visit");
        editor.eval("E.actions.redo(state, tr => { state = state.apply(tr); })");
        assertThat(editor.eval("words()").asString()).isEqualTo("We ask for a long visit");
    }

    @Test
    void whatIsKnownIsNotTakenTwiceAndWhatIsMissingIsMissed() {
        editor.eval("hear(0, [put(2, 'x')])");
        assertThat(editor.eval("hear(0, [put(2, 'x')]) === null && words() === 'xa visit'")
                        .asBoolean())
                .isTrue();
        assertThatThrownBy(() -> editor.eval("hear(5, [put(2, 'y')])"))
                .isInstanceOf(PolyglotException.class)
                .hasMessageContaining("missing");
    }

    @Test
    void asMuchIsSentAtOnceAsTheServerTakes() {
        editor.eval("for (let i = 0; i < 130; i++) write(put(2, 'a'))");
        assertThat(editor.eval("send().length").asInt()).isEqualTo(100);
        assertThat(editor.eval("told()").asString()).isEqualTo("0 130 0");
        editor.eval("hear(0, Array.from({length: 100}, () => put(2, 'a')), Array.from({length: 100}, (_, i) => i))");
        assertThat(editor.eval("send().length + ', ' + told()").asString()).isEqualTo("30, 100 30 0");
    }

    @Test
    void longStepsAreSentOneByOne() {
        editor.eval("for (let i = 0; i < 3; i++) write(put(2, '\u00e9'.repeat(14000)))");
        assertThat(editor.eval("send().length").asInt()).isEqualTo(2);
    }

    @Test
    void whatCannotBeSentAtOnceOrUndoneAtOnceIsTooLong() {
        editor.eval("let undone = null; const typed = length => state.tr.insertText('a'.repeat(length), 2)");
        assertThat(editor.eval("E.isTooLong(typed(50000))").asBoolean()).isFalse();
        assertThat(editor.eval("E.isTooLong(typed(61000))").asBoolean()).isTrue();
        editor.eval("write(put(2, 'a'.repeat(40000))); write(put(2, 'a'.repeat(40000)))");
        assertThat(editor.eval("E.isTooLong(state.tr.delete(2, 40002))").asBoolean())
                .isFalse();
        assertThat(editor.eval("E.isTooLong(state.tr.delete(2, 80002))").asBoolean())
                .isTrue();
        editor.eval("E.actions.undo(state, tr => { undone = E.isTooLong(tr); })");
        assertThat(editor.eval("words().length + ' ' + undone").asString()).isEqualTo("80007 false");
    }

    @Test
    void everyStepSaysHowItCameAbout() {
        editor.eval("""
                write(put(2, 'so '));
                state = state.apply(state.tr.insertText('on', 2).setMeta('way', 'move'));
                E.actions.undo(state, tr => { state = state.apply(tr); });
                send();
                """);
        assertThat(editor.eval("JSON.stringify(ways)").asString()).isEqualTo("[null,\"move\",\"undo\",\"undo\"]");
    }

    @Test
    void whereTakingBackFailsTheConfirmedTextWins() {
        editor.eval("""
                const odd = put(4, 'long ');
                odd.invert = () => new E.ReplaceStep(0, 2, E.Slice.empty);
                write(odd);
                hear(0, [put(9, ' soon')]);
                """);
        assertThat(editor.eval("words() + ', ' + told()").asString()).isEqualTo("a visit soon, 1 0 1");
    }

    @Test
    void whereOwnStepsCannotBeTakenBackTheConfirmedTextWins() {
        editor.eval("""
                const odd = put(4, 'long ');
                odd.invert = () => put(2, '?');
                write(odd);
                hear(0, [put(9, ' soon')]);
                """);
        assertThat(editor.eval("words() + ', ' + told()").asString()).isEqualTo("a visit soon, 1 0 1");
    }
}
