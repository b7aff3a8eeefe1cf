package org.manyhands.platform.i18n;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the request that this thread answers says of languages. Kept with the thread, because every address that is
 * built asks for it, and because jobs have no request.
 */
public final class Asked {
    private static final ThreadLocal<Asked> PRESENT = new ThreadLocal<>();

    private final Locale address;
    private final String accepted;
    private final String path;
    private final List<Locale> offered;
    private Locale decided;

    private Asked(Locale address, String accepted, String path, List<Locale> offered) {
        this.address = address;
        this.accepted = accepted;
        this.path = path;
        this.offered = List.copyOf(offered);
    }

    /**
     * Reads what a request says. An address of a language that is not offered any more leads to the page all the same, in
     * a language that is: bookmarks and forms that are open stay good.
     *
     * @param path of the request within the portal, decoded; {@code /es/talk} asks for Spanish
     * @param accepted {@code Accept-Language}, or null
     * @param offered the languages that the portal answers in
     */
    public static Asked of(String path, String accepted, List<Locale> offered) {
        int end = path.indexOf('/', 1);
        String first = path.isEmpty() ? "" : path.substring(1, end < 0 ? path.length() : end);
        Optional<Locale> named = Languages.named(first);
        String inner = named.isEmpty() ? path : path.substring(first.length() + 1);
        Locale address = named.filter(offered::contains).orElse(null);
        return new Asked(address, accepted, inner.isEmpty() ? "/" : inner, offered);
    }

    /** The same where all languages are offered. */
    public static Asked of(String path, String accepted) {
        return of(path, accepted, Languages.INSTALLED);
    }

    /** What the present request says, or null where there is none, as in jobs. */
    public static Asked present() {
        return PRESENT.get();
    }

    /** Makes this what the thread answers; null when the answer is given. */
    public static void become(Asked asked) {
        if (asked == null) {
            PRESENT.remove();
        } else {
            PRESENT.set(asked);
        }
    }

    /** What the addresses on the page begin with, such as {@code /es}; empty where the address names no language. */
    public static String prefix() {
        Asked asked = PRESENT.get();
        return asked == null || asked.address == null ? "" : "/" + asked.address.toLanguageTag();
    }

    /**
     * The language of the present answer without asking the database who reads: where the address names none, the
     * browser's. It holds for the rest of the request, so that what is made then is in the same language.
     */
    public static Locale undisturbed() {
        Asked asked = PRESENT.get();
        if (asked == null) {
            return Languages.DEFAULT;
        }
        if (asked.decided == null) {
            asked.decided = asked.visitorsLanguage();
        }
        return asked.decided;
    }

    /** The language that the address names, or null. */
    public Locale address() {
        return address;
    }

    /** The language of the answer to somebody who is not signed in. */
    public Locale visitorsLanguage() {
        return ReadersLanguage.choose(address, null, accepted, offered);
    }

    /** The path without the language. */
    public String path() {
        return path;
    }

    /** The same but for the language that the address names. */
    Asked unaddressed() {
        return new Asked(null, accepted, path, offered);
    }

    String accepted() {
        return accepted;
    }

    List<Locale> offered() {
        return offered;
    }

    Locale decided() {
        return decided;
    }

    void decide(Locale language) {
        decided = language;
    }
}
