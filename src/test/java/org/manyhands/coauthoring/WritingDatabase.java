package org.manyhands.coauthoring;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.h2.jdbcx.JdbcConnectionPool;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.richtext.Part;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.subjects.SubjectRef;

/** A text of its own in a database that all tests of a run share, with personas who write it, and no server around it. */
final class WritingDatabase {
    private static final int PERSONAS = 12;

    /** No two texts have clauses in common. */
    private static final Pattern KEY = Pattern.compile("\"key\":\"[^\"]+\"");

    private static final EntityManagerFactory FACTORY = open();
    private static final AtomicLong TEXTS = new AtomicLong();

    private final long textId;
    private int held;

    WritingDatabase(String beginning) {
        textId = make(em -> begin(em, beginning));
    }

    private static EntityManagerFactory open() {
        JdbcConnectionPool connections = JdbcConnectionPool.create(
                "jdbc:h2:mem:writing;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "portal",
                "portal");
        new org.manyhands.platform.persistence.Schema(connections).migrate();
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            // Whoever writes has a persona; whose it is and in which space is nothing to a text.
            statement.execute("set referential_integrity false");
            for (int i = 1; i <= PERSONAS; i++) {
                statement.execute("insert into persona (id, public_key, space_id, account_id, name, name_lower,"
                        + " name_looks, joined_at) values (" + i + ", '" + i + "', 1, " + i + ", 'writer " + i + "',"
                        + " 'writer " + i + "', '" + i + "', current_timestamp)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Persistence.createEntityManagerFactory(
                "alone", Map.of("jakarta.persistence.nonJtaDataSource", connections));
    }

    private static long begin(EntityManager em, String beginning) {
        CoText text = new CoText(new SubjectRef("proposal", TEXTS.incrementAndGet()), Instant.EPOCH);
        em.persist(text);
        String own = KEY.matcher(beginning).replaceAll(key -> "\"key\":\"" + Keys.random() + "\"");
        try (JsonReader reader = Json.createReader(new StringReader(own))) {
            RichText words = RichText.read(org.manyhands.platform.richtext.Schema.current(), reader.readObject());
            em.persist(new TextSnapshot(text, words, Instant.EPOCH));
            words.parts().stream().filter(Part::isClause).forEach(part -> em.persist(new Clause(text, part.key())));
        }
        return text.getId();
    }

    long textId() {
        return textId;
    }

    /** The text's row. */
    CoText read() {
        return make(em -> em.find(CoText.class, textId));
    }

    /** Does something in a transaction of its own, which is stored unless it fails. */
    <T> T make(Function<EntityManager, T> what) {
        try (EntityManager em = FACTORY.createEntityManager()) {
            em.getTransaction().begin();
            try {
                T made = what.apply(em);
                held = Math.max(
                        held, em.unwrap(UnitOfWorkImpl.class).getCloneMapping().size());
                em.getTransaction().commit();
                return made;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    /** How many rows a transaction held as entities in the end, at most. */
    int held() {
        return held;
    }

    /** After how many steps there are snapshots. */
    List<Integer> snapshots() {
        return make(em -> em.createQuery(
                        "select s.stepNumber from TextSnapshot s where s.text.id = :text order by s.stepNumber",
                        Integer.class)
                .setParameter("text", textId)
                .getResultList());
    }

    /** Which writer each number of a credit is of. */
    Map<Integer, Long> writers() {
        return make(em -> em.createQuery("select c from TextCredit c where c.text.id = :text", TextCredit.class)
                .setParameter("text", textId)
                .getResultStream()
                .collect(Collectors.toMap(
                        TextCredit::getNumber, credit -> credit.getPersona().getId())));
    }
}
