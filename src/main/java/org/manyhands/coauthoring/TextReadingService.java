package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.manyhands.accounts.Account;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.OpenToAll;
import org.manyhands.platform.subjects.SubjectRef;

/** Notes how far people have read texts. */
@ApplicationScoped
public class TextReadingService {
    @PersistenceContext
    EntityManager em;

    @Inject
    TextReadingQueries readings;

    @Inject
    TextQueries texts;

    @Inject
    Clock clock;

    /** Somebody has read a version. Of two first readings at once one fails, and nothing is lost by it. */
    @Transactional
    @OpenToAll(reason = "What somebody has read they note for themselves, and are told alone")
    public void note(Actor reader, SubjectRef subject, int number) {
        Instant now = clock.instant();
        Optional<TextReading> known = readings.find(reader, subject);
        known.ifPresent(reading -> reading.read(number, now));
        if (known.isEmpty()) {
            CoText text = em.getReference(CoText.class, texts.getTextId(subject));
            em.persist(new TextReading(em.getReference(Account.class, reader.accountId()), text, number, now));
        }
    }
}
