package org.manyhands.coauthoring;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import org.manyhands.platform.authorship.Origins;
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
        Origins origins = next.origins();
        RichText after = WordOrigins.credited(
                read,
                next.source(),
                origins.words(next.source()),
                revision -> credits.applyAsInt(origins.author(revision)));
        return Difference.credited(before, after, imported);
    }
}
