package org.manyhands.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which colours administrators may choose: those in which everybody can read. */
class AccentTest {
    private static final Path SHEET = Path.of("src/main/webapp/WEB-INF/resources/css/portal.css");
    private static final Accent OWN = new Accent("#0b5c5a", "#7accc4");

    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21",
        "#ffffff, #ffffff, 1",
        "#ffffff, #767676, 4.54",
        "#777777, #ffffff, 4.48",
        "#ff0000, #ffffff, 4.0",
        "#0000ff, #ffffff, 8.59"
    })
    void contrastIsAsTheGuidelinesHaveIt(String one, String other, double contrast) {
        assertThat(Contrast.of(one, other)).isCloseTo(contrast, within(0.005));
        assertThat(Contrast.of(other, one)).isEqualTo(Contrast.of(one, other));
    }

    @ParameterizedTest
    @CsvSource({
        "#0b5c5a, #7accc4, true",
        "#1e558f, #a3c9f5, true",
        "#000000, #ffffff, true",
        "#7accc4, #7accc4, false",
        "#0b5c5a, #0b5c5a, false",
        "#767676, #a3c9f5, false",
        "#1e558f, #6b7f90, false"
    })
    void colourForBothKindsOfPages(String day, String night, boolean readable) {
        assertThat(new Accent(day, night).isReadable()).isEqualTo(readable);
    }

    @Test
    void isReadAsItWasWritten() {
        assertThat(Accent.read(OWN.content())).contains(OWN);
        assertThat(Accent.read("")).isEmpty();
        assertThat(Accent.read("#0b5c5a")).isEmpty();
        assertThat(Accent.read("#0b5c5a #7accc4; } body { display: none")).isEmpty();
        assertThat(Accent.isColour("#0B5C5A")).isFalse();
        assertThat(Accent.isColour(null)).isFalse();
    }

    @Test
    void theSheetHasBothAndLeavesPrintingAlone() {
        String sheet = OWN.sheet();
        assertThat(sheet)
                .contains("--teal: #0b5c5a;", "--teal: #7accc4;", "--on-teal: #ffffff;", "--on-teal: #0b2322;");
        assertThat(sheet.lines()).allMatch(line -> line.startsWith("@media screen"));
    }

    /** What is checked against are the grounds of the style sheet, all of them and no others. */
    @Test
    void theGroundsAreThoseOfTheStyleSheet() throws IOException {
        String sheet = Files.readString(SHEET);
        String light = sheet.substring(0, sheet.indexOf("/* ---- Base"));
        String dark = sheet.substring(sheet.indexOf("/* ---- Dark"), sheet.indexOf("/* ---- Forced"));
        assertThat(grounds(light)).containsExactlyInAnyOrderElementsOf(Accent.LIGHT);
        assertThat(grounds(dark)).containsExactlyInAnyOrderElementsOf(Accent.DARK);
        assertThat(token(light, "on-teal")).isEqualTo(Accent.ON_DAY);
        assertThat(token(dark, "on-teal")).isEqualTo(Accent.ON_NIGHT);
    }

    private static List<String> grounds(String part) {
        return Stream.of("paper", "card", "plum-tint", "blue-tint", "gold-tint", "clay-tint", "green-tint", "grey-tint")
                .map(name -> token(part, name))
                .toList();
    }

    private static String token(String part, String name) {
        Matcher matcher = Pattern.compile("--" + name + ": (#[0-9a-f]{3,6});").matcher(part);
        assertThat(matcher.find()).as(name).isTrue();
        String colour = matcher.group(1);
        return colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
    }
}
