package org.manyhands.platform.ui;

import java.util.Locale;
import org.manyhands.platform.i18n.Languages;

/**
 * One page in one language.
 *
 * @param locale the language
 * @param here the address of the page without its language
 * @param current whether it is read in this language now
 */
public record PageLanguage(Locale locale, String here, boolean current) {
    /** As {@code lang} and {@code hreflang} have it. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** What the language calls itself. */
    public String name() {
        return Languages.ownName(locale);
    }

    /** The address of the page in this language. */
    public String url() {
        return "/" + tag() + (here.startsWith("/?") ? here.substring(1) : here.equals("/") ? "" : here);
    }
}
