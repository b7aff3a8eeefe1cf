package org.manyhands.platform.persistence;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.XAConnection;
import javax.sql.XADataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * H2's data source, with room ahead in its file ({@link RoomAheadFile}): that way to files is known before the first
 * connection, and no operator has to write it into an address. The server makes one and sets address, user and password.
 */
public final class EmbeddedDatabase implements XADataSource {
    private final JdbcDataSource h2 = new JdbcDataSource();

    /** The address as operators write it, {@code jdbc:h2:…}. */
    public void setUrl(String url) {
        h2.setURL(RoomAheadPath.address(url));
    }

    public void setUser(String user) {
        h2.setUser(user);
    }

    public void setPassword(String password) {
        h2.setPassword(password);
    }

    @Override
    public XAConnection getXAConnection() throws SQLException {
        return h2.getXAConnection();
    }

    @Override
    public XAConnection getXAConnection(String user, String password) throws SQLException {
        return h2.getXAConnection(user, password);
    }

    @Override
    public PrintWriter getLogWriter() {
        return h2.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        h2.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) {
        h2.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() {
        return h2.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return h2.getParentLogger();
    }
}
