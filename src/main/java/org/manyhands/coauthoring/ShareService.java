package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.security.Actor;

/** Counts whose words versions are made of: each once, when it is made, from what was offered before. */
@ApplicationScoped
public class ShareService {
    /** How many versions are counted in one go when there are some that never were. */
    static final int MOST = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    ClauseQueries clauses;

    @Inject
    WritingQueries writing;

    @Inject
    ShareQueries shares;

    @Inject
    ShareJob job;

    /** Counts a version that was just made; the caller has locked the text. It waits for those before it. */
    void count(TextVersion version, RichText text) {
        TextOffered offered = offered(version.getText());
        if (offered.getVersionNumber() == version.getNumber() - 1) {
            store(version, text, offered);
        } else {
            job.expect(version);
        }
    }

    /**
     * Counts some of the versions that were not counted when they were made.
     *
     * @return the next one that is not counted, if there is any
     */
    @Transactional
    public Optional<TextVersion> catchUp(Actor actor) {
        TextPermissions.requireCanSettle(actor);
        Optional<TextVersion> next = shares.findUncounted();
        for (int i = 0; i < MOST && next.isPresent(); i++) {
            TextVersion version = next.get();
            CoText text = em.find(CoText.class, version.getText().getId(), LockModeType.PESSIMISTIC_WRITE);
            TextOffered offered = offered(text);
            if (offered.getVersionNumber() == version.getNumber() - 1) {
                store(version, writing.at(text.getId(), version.getStepNumber()).text(), offered);
            }
            next = shares.findUncounted();
        }
        return next;
    }

    private TextOffered offered(CoText text) {
        return shares.findOffered(text).orElseGet(() -> {
            TextOffered first = new TextOffered(text);
            em.persist(first);
            return first;
        });
    }

    private void store(TextVersion version, RichText text, TextOffered offered) {
        WordCounts standing = WordCounts.standing(text);
        WordCounts all = offered.read().offeredWith(standing);
        Map<Integer, TextCredit> credits = new HashMap<>();
        writing.credits(version.getText().getId()).forEach(credit -> credits.put(credit.getNumber(), credit));
        Map<String, Clause> byKey = new HashMap<>();
        clauses.list(
                        version.getText(),
                        all.cells().stream().map(WordCounts.Cell::clause).collect(Collectors.toSet()))
                .forEach(clause -> byKey.put(clause.getPublicKey(), clause));
        for (WordCounts.Cell cell : all.cells()) {
            em.persist(new TextShare(
                    version,
                    credits.get(cell.credit()),
                    byKey.get(cell.clause()),
                    standing.count(cell),
                    all.count(cell)));
        }
        offered.grow(all);
    }
}
