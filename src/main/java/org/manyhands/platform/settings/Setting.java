package org.manyhands.platform.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What administrators can choose about the portal. Where nothing is chosen, the portal has something to say by itself. */
public enum Setting {
    NAME(Kind.LINE, false, 60),
    /** What the portal is for, in one sentence. */
    PURPOSE(Kind.LINE, true, 200),
    /** The public key of a stored file. */
    LOGO(Kind.PICTURE, false, 20),
    COLOURS(Kind.COLOURS, false, 15),
    /** The languages that are offered, by their tags. */
    LANGUAGES(Kind.LANGUAGES, false, 1000),
    /** What people can speak as, see {@link StandpointList}. */
    STANDPOINTS(Kind.STANDPOINTS, false, 10_000),
    /** How much people may do, see {@link Limit}. */
    LIMITS(Kind.LIMITS, false, 1000),
    /** What visitors read first. */
    WELCOME(Kind.TEXT, true, 10_000),
    IMPRINT(Kind.TEXT, true, 50_000),
    PRIVACY(Kind.TEXT, true, 50_000),
    TERMS(Kind.TEXT, true, 50_000);

    /** How a setting is chosen. */
    public enum Kind {
        LINE,
        PICTURE,
        COLOURS,
        LANGUAGES,
        STANDPOINTS,
        LIMITS,
        TEXT;

        /** Whether it is chosen by the form that all simple settings share. */
        public boolean isPlain() {
            return this != PICTURE && this != STANDPOINTS;
        }
    }

    private final Kind kind;
    private final boolean translated;
    private final int longest;

    Setting(Kind kind, boolean translated, int longest) {
        this.kind = kind;
        this.translated = translated;
        this.longest = longest;
    }

    /** The setting of this code, such as {@code privacy}; empty for null and for everything else. */
    public static Optional<Setting> coded(String code) {
        return Arrays.stream(values())
                .filter(setting -> setting.code().equals(code))
                .findFirst();
    }

    /** As addresses and texts have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Kind kind() {
        return kind;
    }

    /** Whether each language has its own. */
    public boolean isTranslated() {
        return translated;
    }

    /** How many characters it may have. */
    public int longest() {
        return longest;
    }
}
