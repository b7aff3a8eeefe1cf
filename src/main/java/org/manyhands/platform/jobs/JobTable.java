package org.manyhands.platform.jobs;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * How the table of jobs is spoken to. H2 needs nothing of its own: it takes the library's general way, which the library
 * would warn about if it were left to find out by itself.
 */
final class JobTable {
    private JobTable() {}

    static JdbcCustomization on(DataSource database) {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return product.equals("PostgreSQL")
                    ? new PostgreSqlJdbcCustomization(false, true)
                    : new DefaultJdbcCustomization(true);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not say what it is", e);
        }
    }
}
