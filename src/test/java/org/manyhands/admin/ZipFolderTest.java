package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.platform.errors.RuleViolation;

/** Zips are read into memory, within limits of our own, and no name in them leads anywhere. */
class ZipFolderTest {
    @Test
    void readsFilesByName() {
        assertThat(ZipFolder.read(ZipFiles.with("manifest.csv", "a")
                        .and("texts/1.md", "b")
                        .bytes()))
                .containsOnlyKeys("manifest.csv", "texts/1.md");
    }

    @Test
    void takesOffTheOneFolderAround() {
        assertThat(ZipFolder.read(ZipFiles.with("history/manifest.csv", "a")
                        .and("history/texts/1.md", "b")
                        .bytes()))
                .containsOnlyKeys("manifest.csv", "texts/1.md");
    }

    @Test
    void passesOverWhatSystemsLeaveBehind() {
        assertThat(ZipFolder.read(ZipFiles.with("manifest.csv", "a")
                        .and("__MACOSX/._manifest.csv", "x")
                        .and(".DS_Store", "x")
                        .and("texts/Thumbs.db", "x")
                        .and("texts/", "")
                        .bytes()))
                .containsOnlyKeys("manifest.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../manifest.csv",
                "a/../../b.md",
                "/etc/passwd",
                "\\\\server\\share",
                "C:/windows/b.md",
                "c:b.md",
                "a\\b.md",
                "a/./b.md",
                "a//b.md",
                "a\u0000.md",
                "a\n.md",
                "b\u202Edm.exe"
            })
    void refusesNamesThatLeadAway(String name) {
        assertRefused("admin.import.zip.name", ZipFiles.with(name, "x").bytes());
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        byte[] random = new byte[ZipFolder.LARGEST_FILE + 1];
        new Random(1).nextBytes(random);
        assertRefused(
                "admin.import.zip.large",
                ZipFiles.with("a.md", "x").and("b.md", random).bytes());
    }

    @Test
    void refusesWhatGrowsTooMuch() {
        byte[] zeros = new byte[ZipFolder.LARGEST_FILE];
        assertRefused(
                "admin.import.zip.bomb",
                ZipFiles.with("a.md", "x").and("b.md", zeros).bytes());
    }

    @Test
    void refusesTooManyFiles() {
        ZipFiles zip = ZipFiles.with("manifest.csv", "x");
        for (int i = 0; i < ZipFolder.MOST_FILES; i++) {
            zip.and(i + ".md", "");
        }
        assertRefused("admin.import.zip.many", zip.bytes());
    }

    @Test
    void refusesWhatIsDamaged() {
        byte[] whole = ZipFiles.history().bytes();
        byte[] cut = java.util.Arrays.copyOf(whole, 60);
        assertRefused("admin.import.zip.broken", cut);
        assertRefused("admin.import.zip.empty", "no zip at all".getBytes(StandardCharsets.UTF_8));
        whole[46] ^= 0x55;
        assertThatThrownBy(() -> ZipFolder.read(whole)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void refusesAnEmptyOne() {
        assertRefused("admin.import.zip.empty", ZipFiles.with("folder/", "").bytes());
    }

    @Test
    void opensNoZipWithinAZip() {
        byte[] inner = ZipFiles.with("../evil.md", "x").bytes();
        assertThat(ZipFolder.read(ZipFiles.with("manifest.csv", "x")
                        .and("inner.zip", inner)
                        .bytes()))
                .containsEntry("inner.zip", inner);
    }

    private static void assertRefused(String key, byte[] zip) {
        assertThatThrownBy(() -> ZipFolder.read(zip)).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.messageKey()).isEqualTo(key);
            assertThat(violation.field()).isEqualTo("file");
        });
    }
}
