package org.manyhands.platform.i18n;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.manyhands.platform.errors.RuleViolation;

/** The name of everybody who closed their account, as rows keep it; pages say it in the language of the reader. */
public final class Gone {
    public static final String NAME = "A person who left";

    private Gone() {}

    /**
     * Keeps this name from everybody who is there, in each language and however it is written, so that nobody passes for
     * somebody who left.
     *
     * @param field where it was typed
     */
    public static void requireOther(String field, String name) {
        if (name != null && Names.TAKEN.contains(Names.looks(name))) {
            throw RuleViolation.at(field, "errors.name-gone");
        }
    }

    /** Read when the first name is chosen. */
    private static final class Names {
        static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();
        static final Set<String> TAKEN = taken();

        private static Set<String> taken() {
            Texts texts = new Texts();
            return Languages.INSTALLED.stream()
                    .map(language -> looks(texts.of(language, "ui.person.gone")))
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** Its letters alone, and of those that look alike one. */
        static String looks(String name) {
            String letters = Normalizer.normalize(name, Normalizer.Form.NFKC)
                    .replaceAll("[^\\p{L}\\p{N}]+", "")
                    .toLowerCase(Locale.ROOT);
            return LOOKS.getSkeleton(letters).toLowerCase(Locale.ROOT);
        }
    }
}
