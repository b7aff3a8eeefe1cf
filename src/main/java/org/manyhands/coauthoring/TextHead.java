package org.manyhands.coauthoring;

import java.util.ArrayList;
import java.util.List;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.Step;
import org.manyhands.platform.richtext.TakenOut;

/**
 * A text as it stands.
 *
 * @param number how many steps have been made in it
 * @param text with the credits of its words
 * @param recent the last of these steps, in order
 * @param takenOut what they took out
 * @param logged how many tokens the steps put in since the snapshot from which it was made again
 */
record TextHead(int number, RichText text, List<Step> recent, TakenOut takenOut, long logged) {
    /** Whoever is further behind is told by the log. */
    private static final int MANY = 1_000;

    /** In tokens that they take the room of: steps may be as long as the text, which stays short when they replace each other. */
    private static final int MUCH = 200_000;

    TextHead {
        recent = List.copyOf(recent);
    }

    /** A text of which nothing is known but how it was. */
    TextHead(int number, RichText text) {
        this(number, text, List.of(), TakenOut.NOTHING, 0);
    }

    /** The text after more steps, all of which it knows, and of those before them as many as it has room for. */
    TextHead after(List<Step> steps, RichText then, TakenOut gone) {
        int added = size(steps);
        int from = recent.size();
        int room = MUCH - added;
        while (from > 0
                && recent.size() - from + steps.size() < MANY
                && room >= recent.get(from - 1).weight()) {
            from--;
            room -= recent.get(from).weight();
        }
        List<Step> known = new ArrayList<>(recent.subList(from, recent.size()));
        known.addAll(steps);
        return new TextHead(number + steps.size(), then, known, gone, logged + added);
    }

    /** How many tokens it holds, those of its steps and of what they took out counted. */
    int size() {
        return text.size() + takenOut.size() + size(recent);
    }

    private static int size(List<Step> steps) {
        return steps.stream().mapToInt(Step::weight).sum();
    }

    /** Whether it still knows all steps since one. */
    boolean knowsSince(int step) {
        return step >= number - recent.size();
    }

    /** The steps since one. */
    List<Step> since(int step) {
        return recent.subList(recent.size() - (number - step), recent.size());
    }
}
