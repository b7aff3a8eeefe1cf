package org.manyhands.platform.i18n;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Reads what a browser says of the languages that its owner reads, however odd or long it is. */
final class AcceptedLanguages {
    /** Browsers send a handful; what comes behind that is somebody's experiment. */
    private static final int LONGEST = 400;

    private AcceptedLanguages() {}

    /**
     * The offered language that the reader likes best; of two that are liked alike, the one named first.
     *
     * @param header {@code Accept-Language}, or null
     */
    static Optional<Locale> best(String header, Collection<Locale> offered) {
        if (header == null) {
            return Optional.empty();
        }
        Locale best = null;
        double liking = 0;
        for (String range :
                header.substring(0, Math.min(LONGEST, header.length())).split(",", -1)) {
            String[] parts = range.split(";", -1);
            Locale locale = find(parts[0].strip(), offered);
            double weight = locale == null ? 0 : weight(parts);
            if (weight > liking) {
                best = locale;
                liking = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Which country's Spanish it is makes no difference here. */
    private static Locale find(String range, Collection<Locale> offered) {
        String language = range.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return offered.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst()
                .orElse(null);
    }

    private static double weight(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip();
            if (part.startsWith("q=")) {
                return part.matches("q=[01](\\.[0-9]{0,3})?") ? Double.parseDouble(part.substring(2)) : 0;
            }
        }
        return 1;
    }
}
