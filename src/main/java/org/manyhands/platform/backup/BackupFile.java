package org.manyhands.platform.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A backup as it lies on a disk, looked through before anything is done with it. */
public final class BackupFile implements AutoCloseable {
    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupFile(ZipFile zip, BackupManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** The name of a table's entry. */
    static String entry(String table) {
        return "tables/" + table + ".tsv";
    }

    /**
     * Reads a file to its end and compares what it says of itself with what is there.
     *
     * @return one sentence about what is in it
     * @throws BackupRefused if it is no backup, damaged, or made in a way that this version does not know
     */
    public static String check(Path path) throws BackupRefused {
        try (BackupFile file = open(path)) {
            return file.shown();
        } catch (IOException e) {
            throw damaged(path, reason(e), e);
        }
    }

    /** Opens a file that is whole. */
    static BackupFile open(Path path) throws BackupRefused {
        BackupFile file = null;
        try {
            ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
            try {
                file = new BackupFile(zip, manifest(zip));
                file.compare();
                return file;
            } catch (BackupRefused | IOException e) {
                zip.close();
                throw e;
            }
        } catch (BackupRefused e) {
            throw damaged(path, e.getMessage(), e);
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(path, reason(e), e);
        }
    }

    BackupManifest manifest() {
        return manifest;
    }

    String shown() {
        return "%d rows of %d tables as of %s, by version %s of the portal with tables of %s"
                .formatted(
                        manifest.rows(),
                        manifest.tables().size(),
                        manifest.madeAt(),
                        manifest.portal(),
                        manifest.schema());
    }

    /** The lines of a table; the first one names the columns. */
    BufferedReader lines(String table) throws IOException {
        return new BufferedReader(new InputStreamReader(bytes(table), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void compare() throws IOException, BackupRefused {
        Set<String> named = manifest.tables().keySet().stream()
                .map(BackupFile::entry)
                .collect(Collectors.toCollection(HashSet::new));
        named.add(BackupManifest.ENTRY);
        Set<String> found = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        if (!named.equals(found)) {
            throw new BackupRefused("it does not hold what its manifest names");
        }
        for (var table : manifest.tables().entrySet()) {
            if (!table.getValue().sha256().equals(hash(table.getKey()))) {
                throw new BackupRefused("the rows of the table %s are damaged".formatted(table.getKey()));
            }
        }
    }

    private String hash(String table) throws IOException {
        try (DigestInputStream in = new DigestInputStream(bytes(table), TableWriter.sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    private InputStream bytes(String table) throws IOException {
        ZipEntry entry = zip.getEntry(entry(table));
        if (entry == null) {
            throw new IOException("it has no table " + table);
        }
        return zip.getInputStream(entry);
    }

    private static BackupManifest manifest(ZipFile zip) throws IOException, BackupRefused {
        ZipEntry entry = zip.getEntry(BackupManifest.ENTRY);
        if (entry == null) {
            throw new BackupRefused("it has no manifest, so it is no backup or was not written to its end");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return BackupManifest.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static BackupRefused damaged(Path path, String reason, Exception e) {
        return new BackupRefused("The file %s cannot be used as a backup: %s.".formatted(path, reason), e);
    }

    private static String reason(Exception e) {
        if (e instanceof java.nio.file.NoSuchFileException) {
            return "it is not there";
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
