package org.manyhands.admin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zips for tests, good ones and evil ones. */
final class ZipFiles {
    static final String MANIFEST = "order,kind,author,file\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);

    static ZipFiles with(String name, String content) {
        return new ZipFiles().and(name, content);
    }

    /** A history of two versions with a review between them. */
    static ZipFiles history() {
        return with("manifest.csv", MANIFEST + "0,revision,Ann,a.md\n1,review,Ben,b.md\n2,revision,Ann,c.md\n")
                .and("a.md", "# First\n\nOne clause.\n")
                .and("b.md", "I would say more.\n")
                .and("c.md", "# A better way\n\nOne clause.\n\nAnother clause.\n");
    }

    ZipFiles and(String name, String content) {
        return and(name, content.getBytes(StandardCharsets.UTF_8));
    }

    ZipFiles and(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
