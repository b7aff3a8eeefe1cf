package org.manyhands.coauthoring;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import org.manyhands.platform.authorship.VoiceLedger;
import org.manyhands.platform.richtext.Difference;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.Step;
import org.manyhands.platform.richtext.WordOrigins;

/**
 * Gives the words of an imported version to whoever wrote them first in its history, as the command {@code voice-ledger}
 * tells it: what moved, or went and came back, too. Words that people of the portal wrote in between stay theirs.
 */
final class ImportedOrigins {
    private ImportedOrigins() {}

    /**
     * The steps that make the next version of a text.
     *
     * @param read the next version, as it was read
     * @param credits of the authors of the history
     * @param imported whether a credit is of a history
     */
    static List<Step> steps(
            RichText before, RichText read, ImportedText next, ToIntFunction<String> credits, IntPredicate imported) {
        VoiceLedger ledger = next.ledger();
        RichText after = WordOrigins.credited(
                read, next.source(), ledger.words(), revision -> credits.applyAsInt(ledger.author(revision)));
        return Difference.credited(before, after, imported);
    }
}
