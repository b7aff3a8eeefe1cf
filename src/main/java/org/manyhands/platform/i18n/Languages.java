package org.manyhands.platform.i18n;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The languages that the portal speaks. A locale never comes from a request but by this list. */
public final class Languages {
    /** The first is the one that is taken when nothing else fits. */
    public static final List<Locale> OFFERED = List.of(Locale.ENGLISH);

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "ckb");

    private Languages() {}

    /** {@code rtl} or {@code ltr}. */
    public static String direction(Locale locale) {
        return RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr";
    }
}
