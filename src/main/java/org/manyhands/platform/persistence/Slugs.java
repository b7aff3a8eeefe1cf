package org.manyhands.platform.persistence;

import java.text.Normalizer;
import java.util.Locale;

/** Readable ends of URLs. Letters of every script are kept, so that an Arabic title keeps its words. */
public final class Slugs {
    private static final int LONGEST = 60;

    private Slugs() {}

    /** A slug of at most 60 characters; {@code "-"} when the title has no letter or digit. */
    public static String of(String title) {
        String bare = Normalizer.normalize(title, Normalizer.Form.NFKD).replaceAll("[\\u0300-\\u036f]", "");
        String plain = Normalizer.normalize(bare, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", "-")
                .replaceAll("^-+|-+$", "");
        if (plain.length() > LONGEST) {
            int cut = plain.lastIndexOf('-', LONGEST);
            plain = plain.substring(0, cut > LONGEST / 2 ? cut : LONGEST);
        }
        return plain.isEmpty() ? "-" : plain;
    }
}
