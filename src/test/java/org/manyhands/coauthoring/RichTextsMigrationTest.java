package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.platform.persistence.Schema;
import org.manyhands.platform.richtext.CommonMark;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.Step;
import org.manyhands.platform.richtext.Steps;
import org.manyhands.platform.richtext.WrittenPart;

/** Texts of an earlier version of the portal go on where they were, with all that was known of them. */
@ParameterizedClass
@EnumSource
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RichTextsMigrationTest {
    private static final String BEFORE = "20261127.0850";
    private static final String PARTS = """
            insert into persona (id, public_key, space_id, account_id, name, name_lower, name_looks) values
              (7, 'willow', 1, 1, 'Willow', 'willow', 'willow'), (8, 'river', 1, 2, 'River', 'river', 'river');
            insert into clause (id, public_key, text_id, first_version, last_version) values
              (11, 'clauseaaaaaa', 1, 1, null), (12, 'clausebbbbbb', 1, 1, 2);
            insert into text_version (id, text_id, number, persona_id, imported_name, standpoint_id, at, word_count,
              restored_number) values
              (21, 1, 1, 7, null, 5, timestamp with time zone '2026-01-01 00:00:00+00', 6, null),
              (22, 1, 2, 8, null, null, timestamp with time zone '2026-01-02 00:00:00+00', 7, null),
              (23, 1, 3, null, 'Author G', null, timestamp with time zone '2026-01-03 00:00:00+00', 1, null),
              (24, 1, 4, 8, null, null, timestamp with time zone '2026-01-04 00:00:00+00', 6, 1);
            insert into text_block (id, version_id, position, clause_id, kind, level, label, source, html) values
              (31, 21, 1, null, 'HEADING', 2, null, 'Being known', ''),
              (32, 21, 2, 11, 'CLAUSE', 0, '1', 'One *person* calls.', ''),
              (33, 21, 3, 12, 'CLAUSE', 0, '2', 'There is ~~a~~ [group](https://example.org/g).', ''),
              (34, 22, 1, null, 'HEADING', 2, null, 'Being known', ''),
              (35, 22, 2, 12, 'CLAUSE', 0, '1', 'There is ~~a~~ [group](https://example.org/g).', ''),
              (36, 22, 3, 11, 'CLAUSE', 0, '2', 'One *person* calls you monthly.', ''),
              (37, 23, 1, 11, 'CLAUSE', 0, '1', 'Nothing.', ''),
              (38, 24, 1, null, 'HEADING', 2, null, 'Being known', ''),
              (39, 24, 2, 11, 'CLAUSE', 0, '1', 'One *person* calls.', ''),
              (40, 24, 3, 12, 'CLAUSE', 0, '2', 'There is ~~a~~ [group](https://example.org/g).', '');
            """;

    @Parameter
    Vendor vendor;

    private EmbeddedPostgres postgresql;
    private DataSource database;

    /** A database, and how it is told that rows may lead to rows that are not there. */
    enum Vendor {
        H2("set referential_integrity false"),
        POSTGRESQL("set session_replication_role = replica");

        private final String unchecked;

        Vendor(String unchecked) {
            this.unchecked = unchecked;
        }
    }

    @BeforeParameterizedClassInvocation
    void makeOldTexts() throws IOException, SQLException {
        if (vendor == Vendor.POSTGRESQL) {
            postgresql = EmbeddedPostgres.builder().start();
            database = postgresql.getPostgresDatabase();
        } else {
            JdbcDataSource memory = new JdbcDataSource();
            memory.setURL("jdbc:h2:mem:rich-texts;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                    + ";DB_CLOSE_DELAY=-1");
            database = memory;
        }
        new Schema(database).migrateTo(BEFORE);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(vendor.unchecked);
            statement.execute("""
                    insert into co_text (id, subject_type, subject_id, head_number, created_at) values
                      (1, 'proposal', 1, 4, timestamp with time zone '2026-01-01 00:00:00+00'),
                      (2, 'proposal', 2, 0, timestamp with time zone '2026-01-01 00:00:00+00')
                    """);
            for (String insert : PARTS.split(";\n", -1)) {
                if (!insert.isBlank()) {
                    statement.execute(insert);
                }
            }
        }
        new Schema(database).migrate();
    }

    @AfterParameterizedClassInvocation
    void close() throws IOException {
        if (postgresql != null) {
            postgresql.close();
        }
    }

    @Test
    void eachVersionIsWhatItWas() throws SQLException {
        assertThat(sources(at(1, 1)))
                .containsExactly(
                        "Being known", "One *person* calls.", "There is ~~a~~ [group](https://example.org/g).");
        assertThat(sources(at(1, 2)))
                .containsExactly(
                        "Being known",
                        "There is ~~a~~ [group](https://example.org/g).",
                        "One *person* calls you monthly.");
        assertThat(sources(at(1, 3))).containsExactly("Nothing.");
        assertThat(sources(at(1, 4))).isEqualTo(sources(at(1, 1)));
    }

    @Test
    void clausesKeepTheirKeys() throws SQLException {
        assertThat(keys(at(1, 1))).containsExactly(null, "clauseaaaaaa", "clausebbbbbb");
        assertThat(keys(at(1, 2))).containsExactly(null, "clausebbbbbb", "clauseaaaaaa");
        assertThat(keys(at(1, 4))).isEqualTo(keys(at(1, 1)));
        assertThat(texts("select public_key from clause where text_id = 1 order by id"))
                .containsExactly("clauseaaaaaa", "clausebbbbbb");
    }

    @Test
    void wordsKeepTheirCredit() throws SQLException {
        assertThat(
                        texts(
                                "select number || ' ' || coalesce(cast(persona_id as varchar), imported_name) || ' '"
                                        + " || coalesce(cast(standpoint_id as varchar), '-') || ' ' || way from text_credit order by number"))
                .containsExactly("1 7 5 FORM", "2 8 - FORM", "3 Author G - IMPORT");
        assertThat(letters(at(1, 1))).containsOnly(1);
        RichText second = at(1, 2);
        assertThat(letters(second)).contains(1, 2).hasSize(letters(at(1, 1)).size() + " you monthly".length());
        assertThat(letters(second)).filteredOn(credit -> credit == 2).hasSize(" you monthly".length());
        assertThat(letters(at(1, 3)).subList(0, "Nothing".length())).containsOnly(3);
        assertThat(letters(at(1, 4))).containsOnly(1);
    }

    @Test
    void anEmptyTextIsReadyToBeWritten() throws SQLException {
        assertThat(at(2, 0).parts()).singleElement().matches(part -> part.isClause() && part.empty());
        assertThat(texts("select public_key from clause where text_id = 2"))
                .containsExactly(at(2, 0).parts().get(0).key());
        assertThat(texts("select public_key from co_text")).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void linksAndEmphasisStay() throws SQLException {
        assertThat(at(1, 4).json())
                .contains("{\"type\":\"link\",\"attrs\":{\"href\":\"https://example.org/g\"}}", "{\"type\":\"em\"}");
    }

    private RichText at(long text, int version) throws SQLException {
        List<String> snapshot = texts("select content from text_snapshot where step_number = 0 and text_id = " + text);
        String credits = texts("select credits from text_snapshot where step_number = 0 and text_id = " + text)
                .get(0);
        RichText now;
        try (JsonReader reader = Json.createReader(new StringReader(snapshot.get(0)))) {
            now = RichText.read(org.manyhands.platform.richtext.Schema.current(), reader.readObject(), credits);
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select b.steps, b.credits, c.number from text_batch b"
                        + " join text_credit c on c.id = b.credit_id where b.text_id = " + text
                        + " and b.first_step + b.step_count <= coalesce((select v.step_number from text_version v"
                        + " where v.text_id = b.text_id and v.number = " + version + "), 0) order by b.first_step")) {
            while (rows.next()) {
                try (JsonReader reader = Json.createReader(new StringReader(rows.getString(1)))) {
                    for (Step step : Steps.read(
                            org.manyhands.platform.richtext.Schema.current(), reader.readArray(), rows.getString(2))) {
                        now = step.apply(now, rows.getInt(3));
                    }
                }
            }
        }
        return now;
    }

    private List<String> texts(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static List<String> sources(RichText text) {
        return CommonMark.print(text).stream().map(WrittenPart::source).toList();
    }

    private static List<String> keys(RichText text) {
        return CommonMark.print(text).stream().map(WrittenPart::key).toList();
    }

    /** The credit of each character. */
    private static List<Integer> letters(RichText text) {
        List<Integer> credits = new ArrayList<>();
        for (int place = 0; place < text.size(); place++) {
            if (text.isCharacter(place)) {
                credits.add(text.credit(place));
            }
        }
        return credits;
    }
}
