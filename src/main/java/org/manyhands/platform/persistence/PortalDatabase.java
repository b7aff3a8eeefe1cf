package org.manyhands.platform.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import java.sql.Connection;

/**
 * The one database, chosen by the operator's settings. Connections are checked when they are borrowed, because without
 * that the pool never recovers from a database that was restarted.
 */
@Singleton
@DataSourceDefinition(
        name = "java:app/jdbc/portal",
        className = "${MPCONFIG=manyhands.db.class:org.manyhands.platform.persistence.EmbeddedDatabase}",
        url =
                "${MPCONFIG=manyhands.db.url:jdbc:h2:file:./data/portal;WRITE_DELAY=0;REUSE_SPACE=FALSE;TRACE_LEVEL_FILE=0;"
                        + "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;"
                        + "QUERY_TIMEOUT=15000;QUERY_CACHE_SIZE=256}",
        user = "${MPCONFIG=manyhands.db.user:portal}",
        password = "${MPCONFIG=manyhands.db.password:portal}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 20,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.fail-all-connections=true"
        })
public class PortalDatabase {}
