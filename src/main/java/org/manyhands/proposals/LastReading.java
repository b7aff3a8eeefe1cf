package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import org.manyhands.coauthoring.LastRead;
import org.manyhands.coauthoring.TextReading;
import org.manyhands.coauthoring.TextReadingQueries;
import org.manyhands.coauthoring.TextReadingService;
import org.manyhands.platform.persistence.FullDisk;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/** Notes for people who are signed in how far they read a proposal, and says how far that was before. */
@ApplicationScoped
class LastReading {
    private static final Logger LOG = System.getLogger(LastReading.class.getName());

    @Inject
    TextReadingQueries readings;

    @Inject
    TextReadingService service;

    @Inject
    FullDisk disk;

    @Inject
    Clock clock;

    /**
     * Somebody has a version before them. Of visitors nothing is noted.
     *
     * @return what they had read before, if the text has moved on since
     */
    Optional<LastRead> note(Actor reader, ProposalRow proposal, int number) {
        if (!reader.isPerson()) {
            return Optional.empty();
        }
        Optional<TextReading> known = readings.find(reader, proposal.subject());
        Optional<LastRead> before = known.flatMap(reading -> reading.before(number, clock.instant()));
        if (known.filter(reading -> reading.reaches(number)).isEmpty() && !disk.isFull()) {
            note(reader, proposal.subject(), number);
        }
        return before;
    }

    /** Whoever reads is not to see a page fail because something could not be noted. */
    private void note(Actor reader, SubjectRef text, int number) {
        try {
            service.note(reader, text, number);
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "It was not noted how far somebody has read", e);
        }
    }
}
