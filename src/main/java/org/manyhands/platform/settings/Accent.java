package org.manyhands.platform.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The colour of links and buttons: one for light pages, one for dark ones, because none can be read well on both.
 *
 * @param day on light pages, as {@code #0b5c5a}
 * @param night on dark pages, likewise
 */
public record Accent(String day, String night) {
    private static final String COLOUR = "#[0-9a-f]{6}";

    /** Where words in this colour stand: paper, card, and the tints of the style sheet but its own. */
    static final List<String> LIGHT =
            List.of("#faf7f2", "#ffffff", "#efe7f5", "#e4edf8", "#fdf1d9", "#fce8e1", "#dcf1e2", "#efeae2");

    static final List<String> DARK =
            List.of("#12191b", "#1b2427", "#35264a", "#1b324d", "#3b2f14", "#46251a", "#1b3a27", "#2a3537");

    /** The words on buttons of this colour. */
    static final String ON_DAY = "#ffffff";

    static final String ON_NIGHT = "#0b2322";

    private static final double TINT = 0.12;
    private static final double DEEPER = 0.7;

    /** Whether this is a colour as the portal writes them: {@code #0b5c5a}. */
    public static boolean isColour(String text) {
        return text != null && text.matches(COLOUR);
    }

    /** Reads what {@link #content} wrote; empty for anything else. */
    public static Optional<Accent> read(String content) {
        return content.matches(COLOUR + " " + COLOUR)
                ? Optional.of(new Accent(content.substring(0, 7), content.substring(8)))
                : Optional.empty();
    }

    /** Both colours in one text. */
    public String content() {
        return day + " " + night;
    }

    /** The least contrast that words have by day, in this colour or upon it. */
    public double dayContrast() {
        return least(day, LIGHT, dayTint(), ON_DAY);
    }

    /** The least contrast that words have by night, in this colour or upon it. */
    public double nightContrast() {
        return least(night, DARK, nightTint(), ON_NIGHT);
    }

    /** Whether everybody can read it. */
    public boolean isReadable() {
        return dayContrast() >= Contrast.OF_WORDS && nightContrast() >= Contrast.OF_WORDS;
    }

    /** The style sheet that brings it to all pages; what is printed stays black. */
    String sheet() {
        return "@media screen { :root { "
                + tokens(day, Contrast.mix(day, "#000000", DEEPER), ON_DAY, dayTint())
                + " } }\n@media screen and (prefers-color-scheme: dark) { :root { "
                + tokens(night, Contrast.mix(night, "#ffffff", DEEPER), ON_NIGHT, nightTint()) + " } }\n";
    }

    private String dayTint() {
        return Contrast.mix(day, LIGHT.get(0), TINT);
    }

    private String nightTint() {
        return Contrast.mix(night, DARK.get(0), TINT);
    }

    private static String tokens(String colour, String deep, String on, String tint) {
        return "--teal: " + colour + "; --teal-deep: " + deep + "; --on-teal: " + on + "; --teal-tint: " + tint + ";";
    }

    private static double least(String colour, List<String> grounds, String tint, String on) {
        return DoubleStream.concat(
                        grounds.stream().mapToDouble(ground -> Contrast.of(colour, ground)),
                        DoubleStream.of(Contrast.of(colour, tint), Contrast.of(colour, on)))
                .min()
                .orElseThrow();
    }
}
