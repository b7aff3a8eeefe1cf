package org.manyhands.progress;

import java.time.LocalDate;

/**
 * How it stands between one demand and one office: the line of the table “What we ask, and what was promised”.
 *
 * @param demandKey the demand
 * @param demandTitle its title
 * @param officeKey the office, or null when nobody is asked yet
 * @param officeName its name
 * @param state how it stands
 * @param day since when: the judgement, the day due, the reply, the first letter without an answer; or null
 * @param days for how many days nothing has come back
 * @param words the promise, word by word, or null
 * @param reference the key of the reply or the promise, or null
 */
public record Ask(
        String demandKey,
        String demandTitle,
        String officeKey,
        String officeName,
        State state,
        LocalDate day,
        long days,
        String words,
        String reference) {
    /** From best known to least. */
    public enum State {
        KEPT,
        PARTLY,
        BROKEN,
        PROMISED,
        OVERDUE,
        ANSWERED,
        WAITING,
        NOT_ASKED
    }

    /** The class of the words that say it: good, bad or neither. */
    public String tone() {
        return switch (state) {
            case KEPT -> "good";
            case BROKEN, OVERDUE, WAITING -> "bad";
            default -> "";
        };
    }

    public boolean isPromise() {
        return state.compareTo(State.OVERDUE) <= 0;
    }

    public boolean isOverdue() {
        return state == State.OVERDUE;
    }

    public boolean isJudged() {
        return state.compareTo(State.BROKEN) <= 0;
    }

    /** Whether it is promised and nobody has said yet whether it was kept. */
    public boolean isDue() {
        return isPromise() && !isJudged();
    }

    public boolean isAnswered() {
        return state == State.ANSWERED;
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }
}
