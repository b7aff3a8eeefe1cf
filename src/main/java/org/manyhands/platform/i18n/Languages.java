package org.manyhands.platform.i18n;

import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyhands.platform.errors.RuleViolation;

/**
 * The languages that the portal can speak: those whose texts are there. A locale never comes from a request but by this
 * list, and a further language is a set of files and nothing else. Which of them are offered is for administrators to say.
 */
public final class Languages {
    /** The one that is taken when nothing else fits; its texts have no language in their file names. */
    public static final Locale DEFAULT = Locale.ENGLISH;

    /** All of them, the default first. */
    public static final List<Locale> INSTALLED = in(Languages.class.getClassLoader());

    private static final Map<Locale, String> OWN_NAMES =
            INSTALLED.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Languages::nameOf));

    private Languages() {}

    /** The languages whose texts this class loader finds, the default first, the others by their codes. */
    static List<Locale> in(ClassLoader loader) {
        Stream<Locale> found = Stream.of(Locale.getISOLanguages())
                .filter(code ->
                        loader.getResource("org/manyhands/platform/ui/messages_" + code + ".properties") != null)
                .map(Locale::forLanguageTag)
                .filter(locale -> !locale.equals(DEFAULT))
                .sorted(Comparator.comparing(Locale::toLanguageTag));
        return Stream.concat(Stream.of(DEFAULT), found).toList();
    }

    /** The language of this name, such as {@code es}; empty for null and for everything else. */
    public static Optional<Locale> named(String tag) {
        return INSTALLED.stream()
                .filter(locale -> locale.toLanguageTag().equals(tag))
                .findFirst();
    }

    /**
     * The language that somebody chose for their words.
     *
     * @param tag such as {@code es}; null or empty for another language or several
     * @return the tag, or null
     */
    public static String chosen(String tag) {
        if (tag == null || tag.isEmpty()) {
            return null;
        }
        return named(tag)
                .map(Locale::toLanguageTag)
                .orElseThrow(() -> RuleViolation.at("language", "ui.written-in.unknown"));
    }

    /** {@code rtl} or {@code ltr}. */
    public static String direction(Locale locale) {
        return ULocale.forLocale(locale).isRightToLeft() ? "rtl" : "ltr";
    }

    /** What the language calls itself, as a word that stands alone. */
    public static String ownName(Locale locale) {
        return OWN_NAMES.getOrDefault(locale, locale.toLanguageTag());
    }

    private static String nameOf(Locale locale) {
        String name = locale.getDisplayLanguage(locale);
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(locale) + name.substring(first);
    }
}
