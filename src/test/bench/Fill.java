import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills the database of a stopped portal with many copies of its demonstration: topics with their posts and what the
 * activity record says of them, one topic of 20 posts and one of 2,000, proposals with texts, clauses, authors and
 * discussions. Prints the addresses of the two topics, of a proposal, and the mail addresses of people who may answer in
 * the first topic. Columns are asked from the database, so that a new one is copied along.
 *
 * <p>Usage: java -cp DRIVERS Fill.java URL USER PASSWORD TOPICS PROPOSALS
 */
public class Fill {
    private static final int POSTS_OF_A_TOPIC = 10;

    private final Connection database;
    private final boolean h2;
    private long answered;

    private Fill(Connection database, boolean h2) {
        this.database = database;
        this.h2 = h2;
    }

    public static void main(String[] args) throws SQLException {
        try (Connection database = DriverManager.getConnection(args[0], args[1], args[2])) {
            Fill fill = new Fill(database, args[0].startsWith("jdbc:h2:"));
            fill.topics(Integer.parseInt(args[3]));
            fill.lengthen(0, 20);
            fill.lengthen(1, 2_000);
            fill.activity();
            fill.print("select '/forums/' || f.slug from forum f order by f.topic_count desc fetch first 1 row only");
            fill.proposals(Integer.parseInt(args[4]));
            fill.print("select '/proposals/' || p.public_key || '/' || p.slug from proposal p join bench_proposal b"
                    + " on b.id = p.id order by p.id fetch first 1 row only");
            fill.print("select a.email from account a join membership m on m.account_id = a.id join topic t"
                    + " on t.space_id = m.space_id where m.state = 'MEMBER' and a.state = 'ACTIVE' and t.id = " + fill.answered
                    + " and not exists (select 1 from account_suspension s where s.account_id = a.id and s.lifted_at is null)"
                    + " order by a.id");
            fill.allow("post=600");
            fill.tidy();
        }
    }

    private void topics(int many) throws SQLException {
        String chosen = "o.forum_id is not null and o.last_number >= 5 and not o.closed and not o.pinned"
                + " and exists (select 1 from space s where s.id = o.space_id and s.access = 'PUBLIC')";
        long templates = number("select count(*) from topic o where " + chosen);
        run("create table bench_topic as select o.id as template, r.n as n, " + next() + " as id from topic o cross join "
                + series(many / templates + 1) + " r where " + chosen);
        run("create index bench_topic_id on bench_topic (id)");
        copy("topic", "join bench_topic b on b.template = o.id", Map.of(
                "id", "b.id", "slug", "left(o.slug, 70) || '-' || b.n", "title", "left(o.title, 140) || ' ' || b.n",
                "last_number", "" + POSTS_OF_A_TOPIC, "post_count", "" + POSTS_OF_A_TOPIC,
                "last_post_at", "o.last_post_at - b.n * interval '1' second"));
        posts("bench_topic b", 1, POSTS_OF_A_TOPIC);
    }

    private void posts(String topics, int from, int to) throws SQLException {
        copy("post", "join topic t on t.id = o.topic_id join " + topics + " on b.template = o.topic_id join " + series(to)
                + " r on o.number = 1 + mod(r.n - 1, t.last_number) and r.n >= " + from, Map.of(
                "id", next(), "topic_id", "b.id", "number", "r.n", "reply_to_number", "null", "about_type", "null",
                "about_id", "null", "about_version", "null", "deleted_at", "null", "hidden_at", "null"));
    }

    /** Makes one of the copies as long as asked, and prints its key. */
    private void lengthen(int which, int posts) throws SQLException {
        long id = number("select id from bench_topic order by id offset " + which + " rows fetch next 1 rows only");
        posts("(select * from bench_topic where id = " + id + ") b", POSTS_OF_A_TOPIC + 1, posts);
        run("update topic set last_number = " + posts + ", post_count = " + posts + " where id = " + id);
        print("select '/topics/' || public_key || '/' || slug from topic where id = " + id);
        answered = which == 0 ? id : answered;
    }

    private void activity() throws SQLException {
        run("insert into activity (id, at, account_id, verb, subject_type, subject_id, audience, space_id) select " + next()
                + ", o.created_at, p.account_id, 'forums.replied', 'post', o.id, 'SPACE', t.space_id from post o"
                + " join topic t on t.id = o.topic_id join bench_topic b on b.id = t.id"
                + " join persona p on p.id = o.persona_id");
        run("update forum set topic_count = (select count(*) from topic t where t.forum_id = forum.id),"
                + " post_count = (select coalesce(sum(t.post_count), 0) from topic t where t.forum_id = forum.id)");
    }

    private void proposals(int many) throws SQLException {
        String chosen = "o.phase in ('CONSULTATION', 'AMENDMENTS')";
        long templates = number("select count(*) from proposal o where " + chosen);
        run("create table bench_proposal as select o.id as template, r.n as n, " + next() + " as id from proposal o"
                + " cross join " + series(many / templates + 1) + " r where " + chosen);
        copy("proposal", "join bench_proposal b on b.template = o.id", Map.of(
                "id", "b.id", "slug", "left(o.slug, 70) || '-' || b.n", "title", "left(o.title, 110) || ' ' || b.n",
                "import_key", "null", "created_at", "o.created_at - b.n * interval '1' second"));
        copyParts("proposal_phase", "proposal_id", "proposal", "", Map.of());
        copyParts("proposal_author", "proposal_id", "proposal", "", Map.of());
        copyParts("co_text", "subject_id", "proposal", "o.subject_type = 'proposal'", Map.of());
        copyParts("text_version", "text_id", "co_text", "", Map.of());
        copyParts("clause", "text_id", "co_text", "", Map.of());
        copyParts("text_block", "version_id", "text_version", "", Map.of("clause_id",
                "(select c.id from bench_clause c where c.template = o.clause_id and c.n = b.n)"));
        run("drop table bench_topic");
        copyParts("topic", "subject_id", "proposal", "o.subject_type = 'proposal'",
                Map.of("last_number", "0", "post_count", "0", "person_count", "0"));
    }

    /** Copies what belongs to copies of something else. */
    private void copyParts(String table, String owner, String owners, String where, Map<String, String> instead)
            throws SQLException {
        String join = " join bench_" + owners + " p on p.template = o." + owner;
        run("create table bench_" + table + " as select o.id as template, p.n as n, " + next() + " as id from " + table
                + " o" + join + (where.isEmpty() ? "" : " where " + where));
        run("create index bench_" + table + "_n on bench_" + table + " (template, n)");
        Map<String, String> all = new HashMap<>(instead);
        all.put("id", "b.id");
        all.put(owner, "p.id");
        copy(table, "join bench_" + table + " b on b.template = o.id" + join + " and p.n = b.n", all);
    }

    /** Chooses limits as an administrator may, so that few people write as much as many do. */
    private void allow(String limits) throws SQLException {
        run("insert into chosen_setting (id, version, setting, language, content) values (" + next()
                + ", 0, 'LIMITS', '', '" + limits + "')");
    }

    private void copy(String table, String from, Map<String, String> instead) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found = database.getMetaData().getColumns(null, "public", table, null)) {
            while (found.next()) {
                columns.add(found.getString("COLUMN_NAME"));
            }
        }
        List<String> values = columns.stream()
                .map(column -> instead.getOrDefault(column, column.equals("public_key") ? key() : "o." + column))
                .toList();
        run("insert into " + table + " (" + String.join(", ", columns) + ") select " + String.join(", ", values) + " from "
                + table + " o " + from);
    }

    private void tidy() throws SQLException {
        for (String table : List.of("proposal", "co_text", "text_version", "clause", "text_block", "proposal_phase",
                "proposal_author", "topic")) {
            run("drop table bench_" + table);
        }
        run("analyze");
    }

    private String next() {
        return h2 ? "next value for portal_id" : "nextval('portal_id')";
    }

    private String key() {
        return "left(replace(cast(" + (h2 ? "random_uuid()" : "gen_random_uuid()") + " as varchar(36)), '-', ''), 20)";
    }

    private String series(long to) {
        return h2
                ? "(select \"X\" as n from system_range(1, " + to + "))"
                : "(select n from generate_series(1, " + to + ") as s(n))";
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Prints the rows of one column. */
    private void print(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                System.out.println(row.getString(1));
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
