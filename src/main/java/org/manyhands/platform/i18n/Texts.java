package org.manyhands.platform.i18n;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Every text that the portal says: the bundles of all features as one. Patterns are ICU message formats, because
 * Arabic has six plural forms and the JDK's choice format knows none of them.
 */
@ApplicationScoped
public class Texts {
    /** The packages that have a bundle; the first part of a key names one. */
    private static final List<String> BUNDLES = List.of(
            "platform.ui",
            "platform.errors",
            "platform.mail",
            "accounts",
            "admin",
            "home",
            "search",
            "organizations",
            "spaces",
            "links",
            "tags",
            "contentnotes",
            "moderation",
            "coauthoring",
            "decisions",
            "forums",
            "proposals",
            "campaigns",
            "offices",
            "demands",
            "actions",
            "commitments",
            "progress");

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private final ClassLoader loader;
    private final Map<Locale, LocalizedNumberFormatter> numbers = new ConcurrentHashMap<>();
    private final Map<Locale, Map<String, String>> patterns = new ConcurrentHashMap<>();

    /** Formats that were read once; reading one costs more than all that is done with it. */
    private final Map<Locale, Map<String, MessageFormat>> formats = new ConcurrentHashMap<>();

    public Texts() {
        this(Texts.class.getClassLoader());
    }

    Texts(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * A text in a language.
     *
     * @param locale one that the portal offers; others fall back to English
     * @param key such as {@code forums.topic.close}
     * @param args numbers, texts and dates for {@code {0}}, {@code {1}} …
     * @return the text, or the key itself when there is none, so that a gap is seen rather than breaking a page
     */
    public String of(Locale locale, String key, Object... args) {
        String pattern = patternsOf(locale).get(key);
        if (pattern == null) {
            return key;
        }
        return args.length == 0 ? pattern : format(locale, key, pattern, args);
    }

    private String format(Locale locale, String key, String pattern, Object... args) {
        MessageFormat format = formats.computeIfAbsent(locale, each -> new ConcurrentHashMap<>())
                .computeIfAbsent(key, each -> new MessageFormat(pattern, locale));
        synchronized (format) { // a format keeps what it works on
            return format.format(
                    "rtl".equals(Languages.direction(locale))
                            ? args
                            : Stream.of(args).map(Texts::isolated).toArray());
        }
    }

    /** A name that runs from right to left must not take along what stands beside it; the other texts say so themselves. */
    private static Object isolated(Object arg) {
        return arg instanceof String text && Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE
                : arg;
    }

    /** A number that stands alone, in the digits and groups of the language. */
    public String number(Locale locale, Number number) {
        return numbers.computeIfAbsent(locale, each -> NumberFormatter.withLocale(each))
                .format(number)
                .toString();
    }

    /** Whether there is such a text. */
    public boolean has(Locale locale, String key) {
        return patternsOf(locale).containsKey(key);
    }

    private Map<String, String> patternsOf(Locale locale) {
        return patterns.computeIfAbsent(locale, this::read);
    }

    private Map<String, String> read(Locale locale) {
        Map<String, String> all = new ConcurrentHashMap<>();
        for (String name : BUNDLES) {
            try {
                ResourceBundle bundle = ResourceBundle.getBundle(
                        "org.manyhands." + name + ".messages",
                        locale,
                        loader,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
                bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
            } catch (MissingResourceException e) {
                throw new IllegalStateException("No texts for " + name, e);
            }
        }
        return Map.copyOf(all);
    }
}
