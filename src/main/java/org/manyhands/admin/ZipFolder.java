package org.manyhands.admin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.manyhands.platform.errors.RuleViolation;

/**
 * The files of a zip, read into memory and never onto a disk. What an archive says of its sizes is not believed: reading
 * stops at limits of its own.
 */
final class ZipFolder {
    static final int MOST_FILES = 1_000;
    static final int LARGEST_FILE = 2 * 1024 * 1024;
    static final int LARGEST_ALL = 50 * 1024 * 1024;

    /** Text shrinks to a fifth; what shrinks to a two-hundredth was made to fill a memory. */
    private static final int MOST_RATIO = 200;

    private static final Pattern UNSAFE = Pattern.compile(
            "^[/\\\\].*|^[A-Za-z]:.*|.*\\\\.*|(.*/)?\\.\\.?(/.*)?|.*//.*|.*[\\p{Cc}\\p{Cf}].*", Pattern.DOTALL);
    private static final Pattern SYSTEM = Pattern.compile("(.*/)?(__MACOSX/.*|\\.[^/]*|Thumbs\\.db|desktop\\.ini)");

    private ZipFolder() {}

    /**
     * The files by their names; a single folder around them is taken off.
     *
     * @throws RuleViolation at the field {@code file} when it is no zip that can be read safely
     */
    static Map<String, byte[]> read(byte[] zip) {
        Map<String, byte[]> files = new TreeMap<>();
        long all = 0;
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (++entries > MOST_FILES) {
                    throw refusal("admin.import.zip.many", MOST_FILES);
                }
                if (UNSAFE.matcher(name).matches()) {
                    throw refusal("admin.import.zip.name", shown(name));
                }
                if (entry.isDirectory() || SYSTEM.matcher(name).matches()) {
                    continue;
                }
                byte[] bytes = bytes(in, name);
                all += bytes.length;
                if (all > LARGEST_ALL || all > (long) MOST_RATIO * zip.length) {
                    throw refusal("admin.import.zip.bomb");
                }
                if (files.put(name, bytes) != null) {
                    throw refusal("admin.import.zip.twice", shown(name));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refusal("admin.import.zip.broken");
        }
        if (files.isEmpty()) {
            throw refusal("admin.import.zip.empty");
        }
        return withoutFolder(files);
    }

    private static byte[] bytes(InputStream in, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            if (out.size() > LARGEST_FILE) {
                throw refusal("admin.import.zip.large", shown(name), LARGEST_FILE / (1024 * 1024));
            }
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> withoutFolder(Map<String, byte[]> files) {
        String first = files.keySet().iterator().next();
        String folder = first.substring(0, first.indexOf('/') + 1);
        if (folder.isEmpty() || !files.keySet().stream().allMatch(name -> name.startsWith(folder))) {
            return files;
        }
        Map<String, byte[]> inner = new TreeMap<>();
        files.forEach((name, bytes) -> inner.put(name.substring(folder.length()), bytes));
        return inner;
    }

    private static String shown(String name) {
        return ReportLine.refused(0, name, "").what();
    }

    private static RuleViolation refusal(String key, Object... args) {
        return RuleViolation.at("file", key, args);
    }
}
