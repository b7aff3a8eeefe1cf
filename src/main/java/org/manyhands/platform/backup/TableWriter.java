package org.manyhands.platform.backup;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;

/** Writes tables as rows. The same rows give the same bytes on whatever database. */
final class TableWriter {
    private static final int ROWS_AT_ONCE = 500;

    private final Connection connection;
    private final boolean postgresql;

    TableWriter(Connection connection) throws SQLException {
        this.connection = connection;
        this.postgresql = new Tables(connection).isPostgresql();
    }

    /** Writes the columns in a first line and each row in one, and leaves the stream open. */
    BackupManifest.Content write(Table table, OutputStream target) throws SQLException, IOException {
        DigestOutputStream bytes = new DigestOutputStream(new LeftOpen(target), sha256());
        long rows = 0;
        try (Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
                Statement statement = connection.createStatement()) {
            out.write(String.join("\t", table.columns().keySet()));
            out.write('\n');
            statement.setFetchSize(table.hasBytes() ? 1 : ROWS_AT_ONCE);
            try (ResultSet row = statement.executeQuery(table.select(postgresql))) {
                List<Kind> kinds = List.copyOf(table.columns().values());
                for (; row.next(); rows++) {
                    write(row, kinds, out);
                }
            }
        }
        return new BackupManifest.Content(
                rows, HexFormat.of().formatHex(bytes.getMessageDigest().digest()));
    }

    private static void write(ResultSet row, List<Kind> kinds, Writer out) throws SQLException, IOException {
        for (int i = 0; i < kinds.size(); i++) {
            if (i > 0) {
                out.write('\t');
            }
            if (!kinds.get(i).write(row, i + 1, out)) {
                out.write(CopyLine.NONE);
            }
        }
        out.write('\n');
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of an archive, one entry ends and the next one begins. */
    private static final class LeftOpen extends FilterOutputStream {
        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() {
            // The owner of the archive closes it.
        }
    }
}
