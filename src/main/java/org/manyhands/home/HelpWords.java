package org.manyhands.home;

import java.util.Locale;
import java.util.Properties;

/**
 * Words of the operator's file, in the reader's language where the file has them in it.
 *
 * @param text the words
 * @param language the tag of the language that they are written in, or null where nobody knows
 */
public record HelpWords(String text, String language) {
    /** What stands under a key with the reader's language at its end, else under the key alone. */
    static HelpWords of(Properties file, String key, Locale reader) {
        String own = file.getProperty(key + "." + reader.toLanguageTag(), "");
        return own.isEmpty()
                ? new HelpWords(file.getProperty(key, ""), file.getProperty("language"))
                : new HelpWords(own, reader.toLanguageTag());
    }
}
