package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small rules of the page on which several people write. */
class EditorPartsTest {
    private static final String CLOCK = """
            const E = ManyhandsEditor;
            const later = [];
            globalThis.setTimeout = (action, pause) => later.push(action);
            globalThis.clearTimeout = () => {};
            globalThis.crypto = {getRandomValues: bytes => bytes.fill(Math.floor(Math.random() * 256))};
            const pass = () => { for (const action of later.splice(0)) action(); };
            """;

    private EditorBundle editor;

    @BeforeEach
    void open() {
        editor = EditorBundle.open();
        editor.eval(CLOCK);
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            https://example.org/a    | https://example.org/a
            ' http://example.org '   | http://example.org
            example.org              | https://example.org
            example.org/a b          | https://example.org/a%20b
            https://example.org/"<é> | https://example.org/%22%3C%C3%A9%3E
            ana@example.org          | mailto:ana@example.org
            mailto:ana@example.org   | mailto:ana@example.org
            javascript:alert(1)      | -
            JavaScript://example.org | -
            data:text/html,a         | -
            words                    | -
            https://                 | -
            ''                       | -
            """)
    void addressesOfLinks(String typed, String address) {
        Value made = editor.call("E.address", typed);
        assertThat(made.isNull() ? null : made.asString()).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "ArrowRight, 0, false, 1",
        "ArrowRight, 3, false, 0",
        "ArrowLeft, 0, false, 3",
        "ArrowLeft, 1, true, 2",
        "Home, 2, true, 0",
        "End, 1, false, 3"
    })
    void arrowsInTheToolbar(String key, int at, boolean mirrored, int next) {
        assertThat(editor.call("E.placeAfter", key, at, 4, mirrored).asInt()).isEqualTo(next);
    }

    @Test
    void otherKeysLeadNowhereInTheToolbar() {
        assertThat(editor.call("E.placeAfter", "a", 0, 4, false).isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Mod-b, false, Ctrl+B",
        "Mod-Alt-1, true, ⌘⌥1",
        "Shift-Enter, false, key.shift+key.enter",
        "Mod-], false, Ctrl+]"
    })
    void namesOfKeys(String key, boolean apple, String name) {
        assertThat(editor.call("(key, apple) => E.keyName(key, apple, word => word)", key, apple)
                        .asString())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <b style="a:b">x</b>           | <b data-style="a:b">x</b>
            <style>p {}</style><p>style=</p> | <p>style=</p>
            <p class=a STYLE='b'>x         | <p class=a data-style='b'>x
            """)
    void stylesOfPastedWords(String html, String without) {
        assertThat(editor.call("E.setAside", html).asString()).isEqualTo(without);
    }

    @Test
    void peopleComeBackOneAfterTheOther() {
        assertThat(editor.eval("[E.spread(1000, 0), E.spread(1000, 1)].join()").asString())
                .isEqualTo("500,1000");
    }

    @Test
    void changesAreToldByTheNumberOfTheirClause() {
        editor.eval("""
                const clause = text => E.schema.node('clause', null, E.schema.node('paragraph', null, E.schema.text(text)));
                const doc = E.schema.node('doc', null, [E.schema.node('heading', null, E.schema.text('a')), ...['b', 'c', 'd'].map(clause)]);
                const changed = tr => [...E.changedClauses(tr.doc, tr.steps.map(step => step.toJSON()))].join();
                const tr = () => new E.Transform(doc);
                """);
        assertThat(editor.eval("changed(tr().insert(10, E.schema.text('x')))").asString())
                .isEqualTo("2");
        assertThat(editor.eval("changed(tr().insert(15, E.schema.text('y')).insert(5, E.schema.text('x')))")
                        .asString())
                .isEqualTo("3,1");
        assertThat(editor.eval("changed(tr().insert(1, E.schema.text('x')))").asString())
                .isEmpty();
    }

    @Test
    void aLinkIsFoundAroundTheCursor() {
        editor.eval("""
                const link = href => [E.schema.mark('link', {href: 'https://' + href})];
                const paragraph = E.schema.node('paragraph', null,
                    [E.schema.text('to '), E.schema.text('one', link('a')), E.schema.text('two', link('b')), E.schema.text(' x')]);
                const at = pos => {
                  const doc = E.schema.node('doc', null, E.schema.node('clause', null, paragraph));
                  const found = E.linkAt(E.EditorState.create({doc, selection: E.TextSelection.create(doc, pos)}));
                  return found && found.mark.attrs.href + ' ' + found.from + ' ' + found.to;
                };
                """);
        assertThat(editor.eval("at(6)").asString()).isEqualTo("https://a 5 8");
        assertThat(editor.eval("at(9)").asString()).isEqualTo("https://b 8 11");
        assertThat(editor.eval("at(3)").isNull()).isTrue();
    }

    @Test
    void whatIsNotAnsweredIsSentAgainInTheSameForm() {
        editor.eval("""
                const paragraph = E.schema.node('paragraph', null, E.schema.text('a visit'));
                let state = E.EditorState.create({
                  doc: E.schema.node('doc', null, E.schema.node('clause', null, paragraph)), plugins: [E.collaboration(0)]});
                const apply = tr => { if (tr) state = state.apply(tr); };
                let sent = [];
                const session = E.session({state: () => state, apply, waits: () => false}, message => sent.push(JSON.stringify(message)));
                session.welcomed(0);
                apply(state.tr.insertText('b', 2));
                session.soon();
                pass();
                apply(state.tr.insertText('c', 2));
                const first = sent.splice(0);
                session.down();
                session.soon();
                pass();
                """);
        assertThat(editor.eval("session.name()").asString()).matches("[a-z0-9]{20}");
        assertThat(editor.eval("first.length + ' ' + sent.length + ' ' + session.hello(1).last")
                        .asString())
                .isEqualTo("1 0 1");
        editor.eval("session.welcomed(1); pass()");
        assertThat(editor.eval("sent.length").asInt())
                .as("before the text is so far")
                .isZero();
        editor.eval("apply(session.take({from: 0, steps: [new E.AttrStep(0, 'key', 'k').toJSON()]})); pass()");
        assertThat(editor.eval("sent.length === 1 && sent[0] === first[0]").asBoolean())
                .isTrue();
        editor.eval("""
                const own = new E.ReplaceStep(2, 2, new E.Slice(E.Fragment.from(E.schema.text('b')), 0, 0)).toJSON();
                apply(session.take({from: 1, steps: [own], own: [0], number: 1}));
                pass();
                """);
        assertThat(editor.eval("sent.length + ' ' + JSON.parse(sent[1]).number + ' ' + JSON.parse(sent[1]).base")
                        .asString())
                .isEqualTo("2 2 2");
    }
}
