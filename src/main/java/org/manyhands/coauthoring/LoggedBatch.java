package org.manyhands.coauthoring;

import jakarta.json.JsonReader;
import java.util.List;
import org.manyhands.platform.richtext.JsonText;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.Schema;
import org.manyhands.platform.richtext.Step;
import org.manyhands.platform.richtext.Steps;
import org.manyhands.platform.richtext.TakenOut;

/**
 * What is needed of a batch to make a text again. It is no entity, so that what was read can go while the rest is read.
 *
 * @param session of which opened editor it came, or null
 * @param credit the number of whose it was
 * @param steps a JSON array
 * @param credits those that its words had already, or null
 */
record LoggedBatch(String session, int credit, String steps, String credits) {
    /** Reads its steps. */
    List<Step> made() {
        try (JsonReader reader = JsonText.reader(steps)) {
            return Steps.read(Schema.current(), reader.readArray(), credits);
        }
    }

    /** The text after it, when it is the one before it. What the portal puts in again, it did not take out. */
    TextHead madeIn(TextHead before) {
        List<Step> made = made();
        RichText after = before.text();
        TakenOut takenOut = before.takenOut();
        for (Step step : made) {
            takenOut = credit == TextCredit.NOBODY ? takenOut : takenOut.and(session, credit, step, after);
            after = step.apply(after, credit);
        }
        return before.after(made, after, takenOut);
    }
}
