package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.TooManyAttempts;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.PortalClock;
import org.manyhands.platform.settings.Limit;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.proposals.Drafting;
import org.manyhands.proposals.ProposalRef;
import org.manyhands.spaces.Places;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Statements;

/** Nobody fills texts without end, in whatever way; what is refused is not stored, and the next day it is as before. */
@ServiceTest
class WrittenTodayServiceIT {
    private static final String SESSION = "w".repeat(20);
    private static final int PASTED = 40_000;

    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Drafting drafting;

    @Inject
    WritingService service;

    @Inject
    TextService plain;

    @Inject
    PlainTextQueries plainTexts;

    @Inject
    TextQueries texts;

    @Inject
    PortalClock time;

    @Inject
    Clock clock;

    @Inject
    Statements statements;

    @Test
    void whoPastesWithoutEndIsStoppedForTheDay() throws Exception {
        Actor owner = people.person();
        SubjectRef subject = begin(owner);
        long text = texts.getTextId(subject);
        int most = Limit.WRITTEN.usual() / PASTED;
        for (int i = 0; i < most; i++) {
            service.take(owner, text, pasted(i));
        }
        assertThatThrownBy(() -> service.take(owner, text, pasted(most)))
                .isInstanceOfSatisfying(TooManyAttempts.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("coauthoring.too-much");
                    assertThat(refused.args()).containsExactly(24L);
                });
        assertThatThrownBy(() -> plain.write(owner, subject, draft(owner, subject, "plain ".repeat(3_000))))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(plainTexts.get(owner, subject).source())
                .startsWith(words(most - 1).strip());
        SentBatch typed = Typing.sent(SESSION, most + 1, most, Typing.words(2, "A letter still goes."));
        assertThat(statements.count(() -> service.take(owner, text, typed))).isBetween(6, 7);
        Actor other = people.person();
        service.take(other, texts.getTextId(begin(other)), pasted(0));
        time.at(clock.instant().plus(Duration.ofHours(25)), () -> {
            plain.write(owner, subject, draft(owner, subject, "plain ".repeat(3_000)));
        });
        assertThat(plainTexts.get(owner, subject).source()).startsWith("plain");
    }

    private SubjectRef begin(Actor owner) {
        ProposalRef proposal = drafting.begin(owner, places.open(owner));
        return new SubjectRef("proposal", proposal.id());
    }

    private TextDraft draft(Actor owner, SubjectRef subject, String words) {
        return new TextDraft(plainTexts.get(owner, subject).base(), words, null, null);
    }

    /** Other words in the place of those before. */
    private static SentBatch pasted(int base) {
        int end = base == 0 ? 2 : 2 + PASTED;
        return Typing.sent(SESSION, base + 1, base, Typing.exchanged(2, end, words(base)));
    }

    private static String words(int number) {
        return "%03d ".formatted(number).repeat(PASTED / 4);
    }
}
