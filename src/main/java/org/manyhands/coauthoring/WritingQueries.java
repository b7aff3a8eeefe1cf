package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.manyhands.platform.errors.NotFound;

/** Reads what was done in texts, step by step. Who may see it is asked by whoever reads. */
@ApplicationScoped
class WritingQueries {
    private static final String BETWEEN = " where b.text.id = :text and b.firstStep < :to"
            + " and b.firstStep + b.stepCount > :from order by b.firstStep";

    /** How many batches are read at once; each may have some 100,000 characters. */
    private static final int PAGE = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    TextHeads heads;

    /** A text by its key. */
    Optional<CoText> find(String key) {
        return em.createQuery("select t from CoText t where t.publicKey = :key", CoText.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** How many steps each of these texts has. */
    Map<Long, Integer> countSteps(Collection<Long> textIds) {
        Map<Long, Integer> counts = new HashMap<>();
        em.createQuery("select t.id, t.stepCount from CoText t where t.id in :ids", Object[].class)
                .setParameter("ids", textIds)
                .getResultStream()
                .forEach(row -> counts.put((Long) row[0], (Integer) row[1]));
        return counts;
    }

    /** A text with all steps that are stored. */
    TextHead head(long textId) {
        int number = countSteps(Set.of(textId)).getOrDefault(textId, 0);
        TextHead head = newest(textId, number);
        heads.keep(textId, head);
        return head;
    }

    /** A text with all its so many steps, and with what was lately taken out of it. */
    TextHead newest(long textId, int number) {
        return known(textId, number)
                .orElseGet(() -> goOn(textId, snapshot(textId, Math.max(0, number - TextSnapshot.EVERY)), number));
    }

    /** A text as it was after so many steps: from what this node knows, or from the snapshot before. */
    TextHead at(long textId, int number) {
        return known(textId, number).orElseGet(() -> goOn(textId, snapshot(textId, number), number));
    }

    private Optional<TextHead> known(long textId, int number) {
        return heads.find(textId).filter(known -> known.number() <= number).map(known -> goOn(textId, known, number));
    }

    private TextHead goOn(long textId, TextHead from, int number) {
        TextHead head = from;
        List<LoggedBatch> page = log(textId, head.number(), number);
        while (!page.isEmpty()) {
            for (LoggedBatch batch : page) {
                head = batch.madeIn(head);
            }
            page = log(textId, head.number(), number);
        }
        return head;
    }

    /** The first of the batches between two numbers of steps: all of them may be more than a node has room for. */
    private List<LoggedBatch> log(long textId, int from, int to) {
        return from >= to
                ? List.of()
                : em.createQuery(
                                "select b.sessionKey, c.number, b.steps, b.credits from TextBatch b left join b.credit c"
                                        + BETWEEN,
                                Object[].class)
                        .setParameter("text", textId)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setMaxResults(PAGE)
                        .getResultStream()
                        .map(row -> new LoggedBatch(
                                (String) row[0],
                                row[1] == null ? TextCredit.NOBODY : (Integer) row[1],
                                (String) row[2],
                                (String) row[3]))
                        .toList();
    }

    private TextHead snapshot(long textId, int number) {
        return em.createQuery(
                        "select s from TextSnapshot s where s.text.id = :text and s.stepNumber <= :number"
                                + " order by s.stepNumber desc",
                        TextSnapshot.class)
                .setParameter("text", textId)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(found -> new TextHead(found.getStepNumber(), found.read()))
                .orElseThrow(() -> new NotFound("text"));
    }

    /** The batches between two numbers of steps; the first and the last may reach beyond. */
    List<TextBatch> batches(long textId, int from, int to) {
        return em.createQuery("select b from TextBatch b left join fetch b.credit" + BETWEEN, TextBatch.class)
                .setParameter("text", textId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** When the last step was made. */
    Instant lastWritten(long textId) {
        return em.createQuery(
                        "select b.at from TextBatch b where b.text.id = :text order by b.firstStep desc", Instant.class)
                .setParameter("text", textId)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** What a writer sent under a number, if it has been stored. */
    Optional<TextBatch> find(long textId, String session, int number) {
        return em.createQuery(
                        "select b from TextBatch b left join fetch b.credit where b.text.id = :text"
                                + " and b.sessionKey = :session and b.number = :number",
                        TextBatch.class)
                .setParameter("text", textId)
                .setParameter("session", session)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The credits of somebody's words in a text, by one way in: one for each thing that they wrote as. */
    List<TextCredit> credits(long textId, Authorship by, TextCredit.Way way) {
        String whose = by.persona() == null ? "c.importedName = :whose" : "c.persona = :whose";
        return em.createQuery(
                        "select c from TextCredit c where c.text.id = :text and c.way = :way and " + whose,
                        TextCredit.class)
                .setParameter("text", textId)
                .setParameter("way", way)
                .setParameter("whose", by.persona() == null ? by.importedName() : by.persona())
                .getResultList();
    }

    /** The credits of a text; there are few. */
    List<TextCredit> credits(long textId) {
        return em.createQuery("select c from TextCredit c where c.text.id = :text order by c.number", TextCredit.class)
                .setParameter("text", textId)
                .getResultList();
    }

    /**
     * The last of those that were told of the same two, whoever repeated the other. Whoever gave words back and puts them in again
     * is told of anew; whose words were found fair may write them again.
     */
    List<TextSuspicion> suspicions(TextSuspicion fresh) {
        return em.createQuery(
                        "select x from TextSuspicion x join fetch x.batch b where x.text = :text"
                                + " and (b.credit = :writer and x.credit = :owner or b.credit = :owner and x.credit = :writer)"
                                + " and not exists (select j from SuspicionVerdict j where j.suspicion = x"
                                + " and j.kind = org.manyhands.coauthoring.SuspicionVerdict.Kind.GIVEN_BACK)"
                                + " order by x.id desc",
                        TextSuspicion.class)
                .setParameter("text", fresh.getText())
                .setParameter("writer", fresh.getBatch().getCredit())
                .setParameter("owner", fresh.getCredit())
                .setMaxResults(PAGE)
                .getResultList();
    }

    /** Whether nobody has settled it yet. */
    boolean isOpen(TextSuspicion suspicion) {
        return em.createQuery("select count(j) from SuspicionVerdict j where j.suspicion = :suspicion", Long.class)
                        .setParameter("suspicion", suspicion)
                        .getSingleResult()
                == 0;
    }

    /** The numbers of the credits that an imported history has in a text. */
    List<Integer> importedCredits(CoText text) {
        return credits(text.getId()).stream()
                .filter(credit -> credit.getWay() == TextCredit.Way.IMPORT)
                .map(TextCredit::getNumber)
                .toList();
    }

    /** Which of these keys are of clauses of the text. */
    List<String> known(CoText text, Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c.publicKey from Clause c where c.text = :text and c.publicKey in :keys",
                                String.class)
                        .setParameter("text", text)
                        .setParameter("keys", keys)
                        .getResultList();
    }
}
