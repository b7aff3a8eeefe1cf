package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One bad line costs one decision-maker, and a bad telephone number costs the number alone. */
class DecisionMakerFileTest {
    private static final String HEAD = "name,post,chamber,area,district,party,term_start,term_end,phone,postal_address,"
            + "website,contact_form,external_id\n";

    @Test
    void readsALine() {
        DecisionMakerLine line =
                read("Ann Lee,Chair,Board,North,2,Independent,2025-01-03,2031-01-03,202-224-3441,1 Hall"
                                + " Street,https://example.org,https://example.org/contact,X1\n")
                        .lines()
                        .get(0);
        assertThat(line.name()).isEqualTo("Ann Lee");
        assertThat(line.id()).isEqualTo("X1");
        assertThat(line.from()).isEqualTo(LocalDate.of(2025, 1, 3));
        assertThat(line.until()).isEqualTo(LocalDate.of(2031, 1, 3));
        assertThat(line.website()).isEqualTo("https://example.org");
        assertThat(line.leftOut()).isEmpty();
        assertThat(line.what()).isEqualTo("Ann Lee · Chair");
    }

    @Test
    void nameAndPostAreEnough() {
        DecisionMakerFile file = DecisionMakerFile.read("post,name\nChair,Ann\n".getBytes(StandardCharsets.UTF_8));
        assertThat(file.lines()).singleElement().satisfies(line -> {
            assertThat(line.id()).isNull();
            assertThat(line.from()).isNull();
            assertThat(line.phone()).isEmpty();
        });
    }

    @Test
    void needsItsColumns() {
        assertThatThrownBy(() -> DecisionMakerFile.read("name,area\nAnn,North\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("admin.import.csv.column");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",Chair,,,,,,,,,,,X2|admin.import.people.missing",
                "Ben,,,,,,,,,,,,X2|admin.import.people.missing",
                "=HYPERLINK(1),Chair,,,,,,,,,,,X2|admin.import.people.formula",
                "+Ben,Chair,,,,,,,,,,,X2|admin.import.people.formula",
                "@Ben,Chair,,,,,,,,,,,X2|admin.import.people.formula",
                "Ben,-1+1,,,,,,,,,,,X2|admin.import.people.formula",
                "Ben,Chair,,,,,2025-13-01,,,,,,X2|admin.import.people.date",
                "Ben,Chair,,,,,01/02/2025,,,,,,X2|admin.import.people.date",
                "Ben,Chair,,,,,2025-02-01,2025-01-01,,,,,X2|admin.import.people.term",
                "Ben,Chair,,,,,,,,,,,X1|admin.import.people.twice"
            })
    void refusesALineWithItsReason(String line, String key) {
        DecisionMakerFile file = read("Ann,Chair,,,,,,,,,,,X1\n" + line + "\nCleo,Clerk,,,,,,,,,,,X3\n");
        assertThat(file.lines()).extracting(DecisionMakerLine::name).containsExactly("Ann", "Cleo");
        assertThat(file.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.line()).isEqualTo(3);
            assertThat(refused.key()).isEqualTo(key);
        });
    }

    @Test
    void refusesNamesWithoutEnd() {
        assertThat(read("A" + "n".repeat(200) + ",Chair,,,,,,,,,,,X1\n").refused())
                .singleElement()
                .satisfies(line -> assertThat(line.key()).isEqualTo("admin.import.people.long"));
    }

    @Test
    void refusesHiddenMarksInNames() {
        assertThat(read("Ann\u202Eeel,Chair,,,,,,,,,,,X1\n").refused()).hasSize(1);
        assertThat(read("\"Ann\nLee\",Chair,,,,,,,,,,,X1\n").refused()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "hhttps://example.org",
                "ftp://example.org",
                "example.org",
                "https://user:word@example.org",
                "http://",
                "https://exa mple.org",
                "//example.org"
            })
    void leavesOutAddressesThatLeadNowhere(String address) {
        DecisionMakerLine line = read("Ann,Chair,,,,,,,,," + address + ",https://example.org,X1\n")
                .lines()
                .get(0);
        assertThat(line.website()).isEmpty();
        assertThat(line.contactForm()).isEqualTo("https://example.org");
        assertThat(line.leftOut()).containsExactly("website");
    }

    @Test
    void leavesOutWhatIsNoTelephoneNumber() {
        assertThat(read("Ann,Chair,,,,,,,<b>1</b>,,,,X1\n").lines().get(0).leftOut())
                .containsExactly("phone");
        assertThat(read("Ann,Chair,,,,,,,+44 (0)20 7946 0000 ext. 4,,,,X1\n")
                        .lines()
                        .get(0)
                        .phone())
                .isEqualTo("+44 (0)20 7946 0000 ext. 4");
    }

    @Test
    void twoPeopleMayHoldPostsOfOneName() {
        DecisionMakerFile file = read("Ann,Senator,Senate,A,,,,,,,,,X1\nBen,Senator,Senate,A,,,,,,,,,X2\n");
        assertThat(file.lines()).hasSize(2);
        assertThat(file.lines().get(0).office()).isEqualTo(file.lines().get(1).office());
    }

    /** The real table where it lies beside the project, else one of our own. */
    @Test
    void readsAWholeFile() throws IOException {
        Path path = Path.of("../shared/data/decision-makers/us-congress-2026.csv");
        boolean real = Files.exists(path);
        DecisionMakerFile file = real
                ? DecisionMakerFile.read(Files.readAllBytes(path))
                : read("Ann,Senator,Senate,A,,,,,,,,,X1\nBen,Senator,Senate,B,,,,,,,,hhttps://b.example,X2\n");
        assertThat(file.refused()).isEmpty();
        assertThat(file.lines()).hasSize(real ? 537 : 2);
        assertThat(file.lines().stream().filter(line -> !line.leftOut().isEmpty()))
                .singleElement()
                .satisfies(line -> assertThat(line.leftOut()).containsExactly("contact_form"));
    }

    private static DecisionMakerFile read(String lines) {
        return DecisionMakerFile.read((HEAD + lines).getBytes(StandardCharsets.UTF_8));
    }
}
