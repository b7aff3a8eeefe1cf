package org.manyhands.architecture;

import java.util.List;
import org.junit.jupiter.api.Assertions;

/** Fails with one line for each violation, so that all of them can be mended in one go. */
final class Report {
    private Report() {}

    static void none(String rule, List<String> violations) {
        if (!violations.isEmpty()) {
            Assertions.fail(rule + " (" + violations.size() + "):\n  " + String.join("\n  ", violations));
        }
    }
}
