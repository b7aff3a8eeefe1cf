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
 */
record TextHead(int number, RichText text, List<Step> recent, TakenOut takenOut) {
    /** Whoever is further behind is told by the log. */
    private static final int MANY = 1_000;

    TextHead {
        recent = List.copyOf(recent);
    }

    /** The text after more steps. */
    TextHead after(List<Step> steps, RichText then, TakenOut gone) {
        List<Step> all = new ArrayList<>(recent);
        all.addAll(steps);
        return new TextHead(number + steps.size(), then, all.subList(Math.max(0, all.size() - MANY), all.size()), gone);
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
