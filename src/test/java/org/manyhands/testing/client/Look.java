package org.manyhands.testing.client;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a page is looked at: in which colours, and how wide. */
public record Look(Theme theme, Width width) {
    /** Whose colours: the portal's, light or dark, or few and the person's own. */
    public enum Theme {
        LIGHT(ColorScheme.LIGHT, ForcedColors.NONE),
        DARK(ColorScheme.DARK, ForcedColors.NONE),
        FORCED(ColorScheme.LIGHT, ForcedColors.ACTIVE);

        final ColorScheme scheme;
        final ForcedColors forced;

        Theme(ColorScheme scheme, ForcedColors forced) {
            this.scheme = scheme;
            this.forced = forced;
        }
    }

    /** The narrowest screen that must do, and a wide one. */
    public enum Width {
        PHONE(320, 640),
        DESKTOP(1280, 900);

        final int pixels;
        final int height;

        Width(int pixels, int height) {
            this.pixels = pixels;
            this.height = height;
        }
    }

    /** Every combination of colours and width. */
    public static List<Look> all() {
        return Stream.of(Theme.values())
                .flatMap(theme -> Stream.of(Width.values()).map(width -> new Look(theme, width)))
                .toList();
    }

    /**
     * Some of them, so that over all languages every pair of language, colours and width comes up.
     *
     * @param language the place of the language among all
     */
    public static List<Look> share(int language) {
        Width one = language % 2 == 0 ? Width.PHONE : Width.DESKTOP;
        Width other = language % 2 == 0 ? Width.DESKTOP : Width.PHONE;
        return List.of(new Look(Theme.LIGHT, one), new Look(Theme.DARK, other), new Look(Theme.FORCED, one));
    }

    /** {@code dark-phone} and so on, for messages. */
    @Override
    public String toString() {
        return (theme + "-" + width).toLowerCase(Locale.ROOT);
    }
}
