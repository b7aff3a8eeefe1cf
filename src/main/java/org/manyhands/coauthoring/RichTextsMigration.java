package org.manyhands.coauthoring;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Moves texts that were written as rows of versions over to one text that is written step by step: each version becomes the
 * steps that lead to it, with the credit of whoever made it. Versions, clauses and their keys stay what they are.
 */
public final class RichTextsMigration implements JavaMigration {
    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("20261127.1410");
    }

    @Override
    public String getDescription() {
        return "coauthoring rich texts";
    }

    /** It stands for what it does: it never changes. */
    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        OldTexts texts = new OldTexts(connection);
        for (long textId : texts.ids()) {
            new MovedText(connection, textId, texts).move();
        }
    }
}
