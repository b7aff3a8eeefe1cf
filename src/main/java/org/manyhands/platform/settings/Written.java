package org.manyhands.platform.settings;

import java.util.Locale;

/**
 * A text that administrators wrote, ready to be shown.
 *
 * @param html safe to show
 * @param locale the language that it is written in, which may be another one than the reader's
 */
public record Written(String html, Locale locale) {
    /** As {@code lang} has it. */
    public String language() {
        return locale.toLanguageTag();
    }
}
