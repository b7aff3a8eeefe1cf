package org.manyhands.platform.richtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script that the build made is whole, small, and of one mind with the rules that the server reads. */
class EditorBundleTest {
    private static final Path RULES = Path.of("src/main/resources/org/manyhands/platform/richtext/schema.json");
    private static final int LIMIT = 100_000;

    /** As ProseMirror writes it, so that texts can be compared. */
    private static final String DOCUMENT = """
            {"type":"doc","content":[
            {"type":"heading","attrs":{"level":2},"content":[{"type":"text","text":"Rest"}]},
            {"type":"clause","attrs":{"key":"a1"},"content":[
            {"type":"paragraph","content":[
            {"type":"text","text":"Quiet "},
            {"type":"text","marks":[{"type":"link","attrs":{"href":"https://example.org/"}},{"type":"em"}],"text":"rooms"},
            {"type":"footnote","content":[{"type":"text","text":"Not cells."}]},
            {"type":"hard_break"}]},
            {"type":"ordered_list","attrs":{"start":3},"content":[{"type":"list_item","content":[{"type":"paragraph"}]}]},
            {"type":"table","content":[{"type":"table_row","content":[
            {"type":"table_header","attrs":{"colspan":1,"rowspan":1,"colwidth":null},"content":[{"type":"paragraph"}]},
            {"type":"table_cell","attrs":{"colspan":1,"rowspan":1,"colwidth":null},"content":[{"type":"paragraph"}]}
            ]}]}]}]}
            """.replace("\n", "");

    private EditorBundle editor;

    @BeforeEach
    void open() {
        editor = EditorBundle.open();
        editor.eval("var E = ManyhandsEditor; var read = json => E.Node.fromJSON(E.schema, JSON.parse(json))");
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void theSchemaHasWhatTheRulesSay() throws IOException {
        String said = "rules => ['nodes', 'marks'].map(kind => Object.entries(JSON.parse(rules)[kind]).map("
                + "([name, rule]) => name + ':' + Object.keys(rule.attrs || {}))).join()";
        String built = "['nodes', 'marks'].map(kind => Object.entries(E.schema[kind]).map("
                + "([name, type]) => name + ':' + Object.keys(type.attrs))).join()";
        String rules = Files.readString(RULES);
        assertThat(editor.eval(built).asString())
                .contains("table_cell:colspan,rowspan,colwidth", "link:href")
                .isEqualTo(editor.call(said, rules).asString());
        assertThat(editor.call("rules => JSON.parse(rules).number", rules).asInt())
                .isEqualTo(editor.eval("E.schemaNumber").asInt());
    }

    @Test
    void whatItOffersIsAskedForBySomeTest() throws IOException {
        StringBuilder tests = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/test"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|js)"))
                    .toList()) {
                tests.append(Files.readString(file));
            }
        }
        assertThat(editor.eval("Object.keys(E)").as(String[].class))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(tests).containsPattern("\\bE\\." + name + "\\b"));
    }

    @Test
    void nobodyChangesWhatItOffers() {
        assertThat(editor.eval("Object.isFrozen(E) && Object.values(E).every(part => part !== undefined)")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aDocumentComesBackAsItWas() {
        assertThat(editor.call("json => { const doc = read(json); doc.check(); return JSON.stringify(doc) }", DOCUMENT)
                        .asString())
                .isEqualTo(DOCUMENT);
    }

    @Test
    void aStepChangesADocumentAndCanBeTakenBack() {
        String step = """
                {"stepType":"replace","from":14,"to":19,"slice":{"content":[{"type":"text","text":"corners"}]}}
                """;
        Value result = editor.call("""
                (json, stepJson) => {
                  const doc = read(json);
                  const step = E.Step.fromJSON(E.schema, JSON.parse(stepJson));
                  const changed = step.apply(doc).doc;
                  changed.check();
                  const back = step.invert(doc).apply(changed).doc;
                  return [JSON.stringify(changed), JSON.stringify(back), step.getMap().map(30)];
                }
                """, DOCUMENT, step);
        assertThat(result.getArrayElement(0).asString()).contains("\"text\":\"Quiet corners\"");
        assertThat(result.getArrayElement(1).asString()).isEqualTo(DOCUMENT);
        assertThat(result.getArrayElement(2).asInt()).isEqualTo(32);
    }

    @Test
    void aStateWithTablesAndHistoryUndoes() {
        Value texts = editor.call("""
                json => {
                  let state = E.begin(read(json), 0, {}, []);
                  const dispatch = change => { state = state.apply(change); };
                  dispatch(state.tr.insertText('!', 5));
                  const typed = state.doc.firstChild.textContent;
                  E.actions.undo(state, dispatch);
                  return [typed, JSON.stringify(state.doc)];
                }
                """, DOCUMENT);
        assertThat(texts.getArrayElement(0).asString()).isEqualTo("Rest!");
        assertThat(texts.getArrayElement(1).asString()).isEqualTo(DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"level\":2 | \"level\":4",
                "\"level\":2 | \"level\":\"2\"",
                "\"level\":2 | \"level\":1.5",
                "\"key\":\"a1\" | \"key\":\"A1\"",
                "\"key\":\"a1\" | \"key\":\"a1\\n\"",
                "\"key\":\"a1\" | \"key\":null",
                "\"start\":3 | \"start\":-1",
                "\"start\":3 | \"start\":1000000",
                "\"colspan\":1 | \"colspan\":2",
                "\"colwidth\":null | \"colwidth\":[90]",
                "https://example.org/ | javascript:alert(1)",
                "https://example.org/ | https://example.org/\\\" onclick"
            })
    void attributesKeepTheirRules(String right, String wrong) {
        String spoilt = DOCUMENT.replace(right, wrong);
        assertThat(spoilt).isNotEqualTo(DOCUMENT);
        assertThatThrownBy(() -> editor.call("json => read(json)", spoilt))
                .isInstanceOf(PolyglotException.class)
                .hasMessageContaining("Invalid value for attribute");
    }

    @Test
    void itShowsNodesAsThePageNeedsThem() {
        Value html = editor.call("""
                json => {
                  const element = name => ({name, attributes: '', inside: [], nodeType: 1,
                    setAttribute(key, value) { this.attributes += ' ' + key + '="' + value + '"'; },
                    appendChild(child) { this.inside.push(child); },
                    toString() { return '<' + this.name + this.attributes + '>' + this.inside.join(''); }});
                  const document = {createElement: element, createTextNode: text => text,
                    createDocumentFragment: () => element('')};
                  const write = E.DOMSerializer.fromSchema(E.schema);
                  return read(json).content.content.map(node => write.serializeNode(node, {document}).toString()).join('');
                }
                """, DOCUMENT);
        assertThat(html.asString())
                .startsWith("<h4>Rest<section data-clause=\"a1\"><p>Quiet ")
                .contains("<a href=\"https://example.org/\" rel=\"nofollow ugc\"><em>rooms")
                .contains("<span role=\"note\" class=\"footnote\">Not cells.<br>")
                .contains("<ol start=\"3\"><li><p>")
                .endsWith("<table><tbody><tr><th><p><td><p>");
    }

    @Test
    void itIsSmallOnItsWay() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(sent)) {
            zip.write(Files.readAllBytes(EditorBundle.SCRIPT));
        }
        assertThat(sent.size()).isPositive().isLessThanOrEqualTo(LIMIT);
    }
}
