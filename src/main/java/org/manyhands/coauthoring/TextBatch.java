package org.manyhands.coauthoring;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.platform.richtext.Rebase;
import org.manyhands.platform.richtext.Step;
import org.manyhands.platform.richtext.Steps;
import org.manyhands.platform.richtext.Weight;

/** Steps that were made in one go, as they were made: a line of the log that a text is. It never changes. */
@Entity
@Table(name = "text_batch")
public class TextBatch extends Stored {
    private static final String BETWEEN = " ";

    /** To mark so many is work as to put one in. */
    private static final int MARKED_FOR_ONE = 100;

    /** A typed letter takes some hundred characters to store. */
    private static final int STORED_FOR_ONE = 100;

    @ManyToOne(fetch = FetchType.LAZY)
    private CoText text;

    private String sessionKey;
    private Integer number;

    @ManyToOne(fetch = FetchType.LAZY)
    private TextCredit credit;

    private int base;
    private int firstStep;
    private int stepCount;
    private String steps;
    private String credits;
    private String sources;
    private Instant at;

    @Transient
    private long putIn;

    protected TextBatch() {}

    /**
     * A batch.
     *
     * @param sent as it came
     * @param credit whose it is; null for the portal
     * @param made what became of it
     */
    TextBatch(CoText text, SentBatch sent, TextCredit credit, Rebase made, Instant at) {
        this.text = text;
        this.sessionKey = sent.session();
        this.number = sent.number();
        this.credit = credit;
        this.base = sent.base();
        this.firstStep = text.getStepCount();
        this.stepCount = made.steps().size();
        this.putIn = made.steps().stream().mapToInt(Step::size).sum()
                + Weight.ofAttributes(made.steps())
                + Weight.ofMarks(made.steps()) / MARKED_FOR_ONE;
        this.steps = Steps.json(made.steps());
        this.credits = Steps.credits(made.steps());
        this.sources = made.sources().stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
        this.at = at;
    }

    /** What is needed to make it again. */
    LoggedBatch logged() {
        return new LoggedBatch(sessionKey, credit == null ? TextCredit.NOBODY : credit.getNumber(), steps, credits);
    }

    public CoText getText() {
        return text;
    }

    /** Of which opened editor it came, or null. */
    public String getSessionKey() {
        return sessionKey;
    }

    /** Which of that editor's batches it was, or null. */
    public Integer getNumber() {
        return number;
    }

    /** Whose it was, or null for the portal. */
    public TextCredit getCredit() {
        return credit;
    }

    /** Whether it was written under a persona. */
    boolean isBy(Long personaId) {
        return credit.getPersona().getId().equals(personaId);
    }

    /** How many steps its writer knew of. */
    public int getBase() {
        return base;
    }

    /** How many steps the text had before it. */
    public int getFirstStep() {
        return firstStep;
    }

    public int getStepCount() {
        return stepCount;
    }

    /**
     * For how many characters it counts while it is new: those that it puts in, with addresses and what it marks, or, where it
     * puts in few, what it takes to store it.
     */
    int getWeight() {
        return (int) Math.max(putIn, steps.length() / STORED_FOR_ONE);
    }

    /** Its steps, a JSON array. */
    public String getSteps() {
        return steps;
    }

    /** Which of the writer's steps each one was; the others were left out. */
    public List<Integer> getSources() {
        return Stream.of(sources.split(BETWEEN))
                .filter(source -> !source.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    public Instant getAt() {
        return at;
    }
}
