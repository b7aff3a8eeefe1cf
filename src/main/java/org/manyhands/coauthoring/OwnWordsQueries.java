package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.manyhands.accounts.PersonalData;
import org.manyhands.platform.richtext.Steps;
import org.manyhands.platform.subjects.SubjectRef;

/** What somebody typed in texts, as words; what others wrote and they only moved is not theirs, and left out. */
@ApplicationScoped
class OwnWordsQueries {
    private static final int PAGE = 500;

    @PersistenceContext
    EntityManager em;

    /** What was typed in one go: in one text, by one editor, as one thing. */
    private static final class Sitting {
        private final SubjectRef where;
        private final String session;
        private final String standpoint;
        private final Instant at;
        private final StringBuilder words = new StringBuilder();

        Sitting(SubjectRef where, String session, String standpoint, Instant at) {
            this.where = where;
            this.session = session;
            this.standpoint = standpoint;
            this.at = at;
        }

        boolean goesOn(Sitting next) {
            return session != null
                    && where.equals(next.where)
                    && session.equals(next.session)
                    && String.valueOf(standpoint).equals(String.valueOf(next.standpoint));
        }

        List<Object> row() {
            return Arrays.asList(where, at, words.toString().strip(), standpoint);
        }
    }

    /** Where, when, what and as what, in the order in which it was written. */
    List<List<Object>> list(long accountId) {
        List<Sitting> sittings = new ArrayList<>();
        List<Object[]> page;
        long after = Long.MIN_VALUE;
        do {
            page = page(accountId, after);
            for (Object[] row : page) {
                after = (Long) row[0];
                Sitting last = sittings.isEmpty() ? null : sittings.get(sittings.size() - 1);
                Sitting now = new Sitting(
                        new SubjectRef((String) row[1], (Long) row[2]), (String) row[3], (String) row[4], (Instant)
                                row[5]);
                if (last == null || !last.goesOn(now)) {
                    sittings.add(now);
                    last = now;
                }
                last.words.append(
                        Steps.typed(new LoggedBatch(null, TextCredit.NOBODY, (String) row[6], (String) row[7]).made()));
            }
        } while (page.size() == PAGE);
        return sittings.stream()
                .filter(sitting -> !sitting.words.toString().isBlank())
                .map(Sitting::row)
                .toList();
    }

    private List<Object[]> page(long accountId, long after) {
        return em.createQuery(
                        "select b.id, t.subjectType, t.subjectId, b.sessionKey, st.code, b.at, b.steps, b.credits"
                                + " from TextBatch b join b.text t join b.credit c left join c.standpoint st where "
                                + PersonalData.of("c.persona") + " and b.stepCount > 0 and b.id > :after order by b.id",
                        Object[].class)
                .setParameter("account", accountId)
                .setParameter("after", after)
                .setMaxResults(PAGE)
                .getResultList();
    }
}
