package org.manyhands.platform.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Where a database is built beside the one that is there, and how it takes its place. */
interface RestorePlace {
    /** Looks whether the place may be used, and clears away what an earlier try left. */
    void prepare(boolean replace) throws BackupRefused, SQLException, IOException;

    /** Takes away what was built, when nothing comes of it. */
    void clear() throws SQLException, IOException;

    /** Connections to the database that is built. */
    DataSource database();

    /** Lets rows come in whatever order; {@link #checkReferences} holds the references against the rows. */
    void ignoreReferences(Connection connection, List<Table> tables) throws SQLException;

    /** Fails if a row refers to another that is not there, and lets the rules hold again. */
    void checkReferences(Connection connection, List<Table> tables) throws SQLException;

    /** Puts what was built where the portal looks for it; what was there before is kept under another name, which is told. */
    String take() throws BackupRefused, SQLException, IOException;
}
