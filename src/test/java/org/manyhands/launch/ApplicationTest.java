package org.manyhands.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationTest {
    @TempDir
    Path folder;

    @Test
    void unpacksAndMarksTheLibrariesThatAreExcludedFromReading() throws IOException {
        ByteArrayOutputStream war = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(war)) {
            put(zip, "WEB-INF/payara-web.xml", "<w><scanning-exclude>plain*</scanning-exclude></w>");
            put(zip, "WEB-INF/lib/plain-1.2.jar", "plain");
            put(zip, "WEB-INF/lib/beans-3.jar", "beans");
            put(zip, "home/index.xhtml", "<html/>");
        }
        new Application(folder).unpack(new ByteArrayInputStream(war.toByteArray()));
        assertThat(folder.resolve("home/index.xhtml")).hasContent("<html/>");
        assertThat(folder.resolve("WEB-INF__lib__plain-1.2_jar")).isEmptyDirectory();
        assertThat(folder.resolve("WEB-INF__lib__beans-3_jar")).doesNotExist();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
