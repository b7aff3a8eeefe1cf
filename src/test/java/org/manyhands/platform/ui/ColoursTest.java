package org.manyhands.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The colours of the style sheet can be read: WCAG 2.2 contrast, by day and by night. */
class ColoursTest {
    private static final Path SHEET = Path.of("src/main/webapp/WEB-INF/resources/css/portal.css");
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6});");
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    static Stream<Object[]> pairs() {
        List<Object[]> pairs = new ArrayList<>();
        for (String scheme : List.of("light", "dark")) {
            for (String ground : List.of("paper", "card")) {
                for (String text :
                        List.of("ink", "soft", "teal", "teal-deep", "clay", "green", "plum", "blue", "amber")) {
                    pairs.add(new Object[] {scheme, text, ground, TEXT});
                }
                pairs.add(new Object[] {scheme, "edge", ground, SHAPE});
                pairs.add(new Object[] {scheme, "focus", ground, SHAPE});
            }
            for (String tint : List.of("teal", "plum", "blue", "gold", "clay", "green", "grey")) {
                for (String text : List.of("ink", "soft", "teal")) {
                    pairs.add(new Object[] {scheme, text, tint + "-tint", TEXT});
                }
            }
            for (String own : List.of("teal", "plum", "blue", "clay", "green")) {
                pairs.add(new Object[] {scheme, own, own + "-tint", TEXT});
            }
            pairs.add(new Object[] {scheme, "amber", "gold-tint", TEXT});
            pairs.add(new Object[] {scheme, "on-teal", "teal", TEXT});
            pairs.add(new Object[] {scheme, "on-teal", "teal-deep", TEXT});
            pairs.add(new Object[] {scheme, "card", "clay", TEXT});
        }
        return pairs.stream();
    }

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @MethodSource("pairs")
    void canBeRead(String scheme, String text, String ground, double least) throws IOException {
        Map<String, String> colours = colours("dark".equals(scheme));
        double contrast = contrast(luminance(colours.get(text)), luminance(colours.get(ground)));
        assertThat(contrast).isGreaterThanOrEqualTo(least);
    }

    private static Map<String, String> colours(boolean dark) throws IOException {
        String sheet = Files.readString(SHEET);
        Map<String, String> colours = new HashMap<>();
        read(sheet.substring(0, sheet.indexOf("/* ---- Base")), colours);
        if (dark) {
            read(sheet.substring(sheet.indexOf("/* ---- Dark"), sheet.indexOf("/* ---- Forced")), colours);
        }
        return colours;
    }

    private static void read(String part, Map<String, String> colours) {
        Matcher matcher = TOKEN.matcher(part);
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        String hex = colour.substring(1);
        String full = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
        return 0.2126 * part(full, 0) + 0.7152 * part(full, 2) + 0.0722 * part(full, 4);
    }

    private static double part(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
