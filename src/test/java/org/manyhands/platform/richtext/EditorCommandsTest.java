package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What buttons and keys make of a text. Texts are written as {@code h1(Rest) c.a[p(Quiet) p(Dark)]}, with the key of a clause
 * behind its point and a stroke where the cursor is.
 */
class EditorCommandsTest {
    private static final String SCRIPT = """
            const E = ManyhandsEditor;
            const {nodes} = E.schema;
            const names = {p: 'paragraph', li: 'list_item', ul: 'bullet_list', ol: 'ordered_list', q: 'blockquote', c: 'clause',
              t: 'table', tr: 'table_row', td: 'table_cell', th: 'table_header'};
            const short = Object.fromEntries(Object.entries(names).map(([name, whole]) => [whole, name]));
            const made = (name, key, inside) => name[0] === 'h'
              ? nodes.heading.create({level: Number(name[1])}, inside)
              : nodes[names[name]].create(name === 'c' ? {key: key || ''} : null, inside);
            const read = words => {
              let rest = words;
              const some = () => {
                const list = [];
                for (let open; (open = /^ *([a-z]+\\d?)(?:\\.(\\w*))?([[(])/.exec(rest)); ) {
                  rest = rest.slice(open[0].length);
                  const text = open[3] === '(' ? rest.slice(0, rest.indexOf(')')) : null;
                  if (text !== null) rest = rest.slice(text.length);
                  const inside = text === null ? some() : text ? E.schema.text(text) : null;
                  rest = rest.slice(1);
                  list.push(made(open[1], open[2], inside));
                }
                return list;
              };
              return nodes.doc.create(null, some());
            };
            const write = node => {
              const name = node.type.name === 'heading' ? 'h' + node.attrs.level : short[node.type.name];
              if (node.isTextblock) return name + '(' + node.textContent + ')';
              return name + (name === 'c' ? '.' + node.attrs.key : '') + '[' + all(node) + ']';
            };
            const all = node => node.content.content.map(write).join(' ');
            const stroke = doc => {
              let at = -1;
              doc.descendants((node, pos) => { if (node.isText && node.text.includes('|')) at = pos + node.text.indexOf('|'); });
              return at;
            };
            const run = (words, command) => {
              const marked = read(words);
              let state = E.EditorState.create({doc: marked});
              const at = stroke(marked);
              state = state.apply(state.tr.delete(at, at + 1));
              state = state.apply(state.tr.setSelection(E.TextSelection.create(state.doc, at)));
              const done = command(state, tr => {
                tr.doc.check();
                state = state.apply(tr);
              });
              return done ? all(state.apply(state.tr.insertText('|')).doc) : 'no';
            };
            const bound = E.keys({});
            /* Types letter by letter, with all that an editor has; then does what is said. */
            const typing = (words, letters, then) => {
              const marked = read(words);
              const at = stroke(marked);
              const view = {composing: false, state: E.begin(marked, 0, {}, []), dispatch(tr) {
                tr.doc.check();
                this.state = this.state.apply(tr);
              }};
              view.dispatch(view.state.tr.delete(at, at + 1));
              view.dispatch(view.state.tr.setSelection(E.TextSelection.create(view.state.doc, at)));
              for (const letter of letters) {
                const {from, to} = view.state.selection;
                if (!view.state.plugins.some(each => each.props.handleTextInput?.(view, from, to, letter))) {
                  view.dispatch(view.state.tr.insertText(letter));
                }
              }
              for (const command of then) command(view.state, tr => view.dispatch(tr));
              return all(view.state.apply(view.state.tr.insertText('|')).doc);
            };
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

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            heading2; c.a[p(Rest|)];                         h2(Rest|)
            heading2; c.a[p(|Rest) p(Quiet)];                h2(|Rest) c.a[p(Quiet)]
            heading2; c.a[p(Quiet) p(Re|st)];                c.a[p(Quiet)] h2(Re|st)
            heading2; c.a[p(Quiet) p(Re|st) p(Dark)];        c.a[p(Quiet)] h2(Re|st) c.[p(Dark)]
            heading2; h1(Re|st) c.a[p(Quiet)];               h2(Re|st) c.a[p(Quiet)]
            heading2; h2(Re|st);                             c.[p(Re|st)]
            heading2; c.a[q[p(Re|st)]];                      no
            clause;   c.a[p(Qu|iet)] c.b[p(Dark)];           c.a[p(Quiet)] c.[p(|)] c.b[p(Dark)]
            clause;   h1(Re|st);                             h1(Rest) c.[p(|)]
            bullets;  c.a[p(Qu|iet)];                        c.a[ul[li[p(Qu|iet)]]]
            bullets;  c.a[ol[li[p(Qu|iet)]]];                c.a[ul[li[p(Qu|iet)]]]
            numbers;  c.a[ol[li[p(Qu|iet)]]];                c.a[p(Qu|iet)]
            numbers;  h1(Re|st);                             no
            quote;    c.a[p(Qu|iet)];                        c.a[q[p(Qu|iet)]]
            quote;    c.a[q[p(Qu|iet)]];                     c.a[p(Qu|iet)]
            table;    c.a[p(|)]; c.a[t[tr[th[p(|)] th[p()]] tr[td[p()] td[p()]]] p()]
            table;    c.a[p(A|) p(B)]; c.a[p(A) t[tr[th[p(|)] th[p()]] tr[td[p()] td[p()]]] p(B)]
            table;    h1(Re|st);                             no
            """)
    void buttons(String action, String before, String after) {
        assertThat(editor.call("(words, name) => run(words, E.actions[name])", before, action)
                        .asString())
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Enter;     c.a[p(Qu|iet)];                       c.a[p(Qu) p(|iet)]
            Enter;     c.a[p(Quiet) p(|)];                   c.a[p(Quiet)] c.[p(|)]
            Enter;     c.a[p(Quiet) p(|) p(Dark)];           c.a[p(Quiet)] c.[p(|) p(Dark)]
            Enter;     c.a[p(|)];                            c.a[p() p(|)]
            Enter;     h1(Rest|);                            h1(Rest) c.[p(|)]
            Enter;     h1(Re|st) c.a[p(Quiet)];              h1(Re) c.[p(|st)] c.a[p(Quiet)]
            Enter;     h1(|Rest);                            c.[p()] h1(|Rest)
            Enter;     c.a[ul[li[p(Quiet|)]]];               c.a[ul[li[p(Quiet)] li[p(|)]]]
            Enter;     c.a[ul[li[p(Quiet)] li[p(|)]]];       c.a[ul[li[p(Quiet)]] p(|)]
            Backspace; c.a[p(Quiet)] c.b[p(|)];              c.a[p(Quiet|)]
            Backspace; c.a[p(Quiet)] c.b[p(|Dark)];          c.a[p(Quiet) p(|Dark)]
            Backspace; h1(Rest) c.b[p(|Dark)];               h1(Rest|Dark)
            Backspace; c.a[p(Quiet) p(|Dark)];               c.a[p(Quiet|Dark)]
            Backspace; c.a[p(|)];                            no
            Mod-];     c.a[ul[li[p(A)] li[p(B|)]]];          c.a[ul[li[p(A) ul[li[p(B|)]]]]]
            Mod-[;     c.a[ul[li[p(A) ul[li[p(B|)]]]]];      c.a[ul[li[p(A)] li[p(B|)]]]
            Tab;       c.a[p(Qu|iet)];                       no
            Tab;       c.a[t[tr[td[p(A|)] td[p()]]]];        c.a[t[tr[td[p(A)] td[p(|)]]]]
            Tab;       c.a[t[tr[td[p(A)] td[p(B|)]]]];       no
            """)
    void keys(String key, String before, String after) {
        assertThat(editor.call("(words, key) => run(words, bound[key])", before, key)
                        .asString())
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            '# ';   c.a[p(|)];                  h1(|)
            '## ';  c.a[p(|Rest)];              h2(|Rest)
            '### '; c.a[p(Quiet) p(|Rest)];     c.a[p(Quiet)] h3(|Rest)
            '- ';   c.a[p(|)];                  c.a[ul[li[p(|)]]]
            '1. ';  c.a[p(|Rest)];              c.a[ol[li[p(|Rest)]]]
            '١. ';  c.a[p(|)];                  c.a[ol[li[p(|)]]]
            '> ';   c.a[p(|)];                  c.a[q[p(|)]]
            '# ';   c.a[p(Rest|)];              c.a[p(Rest# |)]
            '#a ';  c.a[p(|)];                  c.a[p(#a |)]
            '2. ';  c.a[p(|)];                  c.a[p(2. |)]
            '- ';   c.a[ul[li[p(|)]]];          c.a[ul[li[p(- |)]]]
            '> ';   c.a[q[p(|)]];               c.a[q[p(> |)]]
            '# ';   h2(|Rest);                  h2(# |Rest)
            '# ';   c.a[t[tr[td[p(|)]]]];       c.a[t[tr[td[p(# |)]]]]
            """)
    void signsBecomeWhatTheyStandFor(String typed, String before, String after) {
        assertThat(editor.call("(words, letters) => typing(words, letters, [])", before, typed)
                        .asString())
                .isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"E.actions.undo", "bound.Backspace"})
    void oneKeyLeavesTheSignAsItWasTyped(String key) {
        String typing = "letters => typing('c.a[p(|Rest)]', letters, [" + key + "])";
        assertThat(editor.call(typing, "# ").asString()).isEqualTo("c.a[p(# |Rest)]");
        assertThat(editor.call(typing, "- ").asString()).isEqualTo("c.a[p(- |Rest)]");
    }

    @Test
    void undoingLaterTakesBackWhatBecameOfTheSignAndLeavesWhatStoodBefore() {
        String on = "(state, dispatch) => dispatch(state.tr.insertText('s', 1).setTime(Date.now() + 1000))";
        assertThat(editor.eval("typing('c.a[p(|)]', '# ', [" + on + ", E.actions.undo])")
                        .asString())
                .isEqualTo("h1(|)");
        assertThat(editor.eval("typing('c.a[p(|)]', '# ', [" + on + ", E.actions.undo, E.actions.undo])")
                        .asString())
                .isEqualTo("c.a[p(#|)]");
    }

    /** By the key that selects all, or from the first word to the last. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            all;  c.a[p(Quiet) p(Dark)];      x;  c.[p(x|)]
            all;  h1(Rest) c.a[p(Quiet)];     x;  c.[p(x|)]
            all;  h1(Rest) c.a[ul[li[p(A)]]]; ''; c.[p(|)]
            all;  h1(Rest);                   x;  h1(x|)
            from; h1(Rest) c.a[p(Quiet)];     ''; c.[p(|)]
            from; c.a[p(Quiet)] c.b[p(Dark)]; x;  c.a[p(x|)]
            """)
    void whoExchangesTheWholeTextWritesInAClause(String how, String before, String typed, String after) {
        editor.eval("""
                const over = (words, isAll, typed) => {
                  const doc = read(words);
                  let state = E.EditorState.create({doc, plugins: [E.othersWords(), E.history(), E.collaboration(0), E.clauseForAll()]});
                  const selection = isAll ? new E.AllSelection(doc)
                    : E.TextSelection.between(doc.resolve(0), doc.resolve(doc.content.size));
                  state = state.apply(state.tr.setSelection(selection));
                  state = state.applyTransaction(typed ? state.tr.insertText(typed) : state.tr.deleteSelection()).state;
                  state.doc.check();
                  const made = all(state.apply(state.tr.insertText('|')).doc);
                  E.actions.undo(state, tr => { state = state.applyTransaction(tr).state; });
                  return made + (state.doc.eq(doc) ? '' : ' not undone');
                };
                """);
        assertThat(editor.call("over", before, how.equals("all"), typed).asString())
                .isEqualTo(after);
    }

    /** Were it not so, each editor would add its cells when the steps of another arrive. */
    @Test
    void rowsOfATableAreEvenedOutByWhoWritesThere() {
        editor.eval("""
                const doc = read('c.a[t[tr[td[p(A)] td[p(B)]] tr[td[p(C)] td[p(D)]]] p(E)]');
                let state = E.EditorState.create({doc, plugins: [E.collaboration(0), E.evenTables()]});
                const cell = new E.ReplaceStep(3, 3, new E.Slice(E.Fragment.from(nodes.table_cell.createAndFill()), 0, 0));
                state = state.applyTransaction(E.receive(state, {from: 0, steps: [cell.toJSON()]})).state;
                """);
        assertThat(editor.eval("all(state.doc) + ' ' + E.progress(state).waiting")
                        .asString())
                .isEqualTo("c.a[t[tr[td[p()] td[p(A)] td[p(B)]] tr[td[p(C)] td[p(D)]]] p(E)] 0");
        editor.eval("state = state.applyTransaction(state.tr.insertText('!', 5)).state");
        assertThat(editor.eval("all(state.doc)").asString())
                .isEqualTo("c.a[t[tr[td[p(!)] td[p(A)] td[p(B)]] tr[td[p(C)] td[p(D)] td[p()]]] p(E)]");
    }
}
