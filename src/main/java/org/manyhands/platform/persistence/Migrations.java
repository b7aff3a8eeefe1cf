package org.manyhands.platform.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;

/** Brings the database to the schema of this version before anything else uses it; a failure stops the start. */
@Startup
@Singleton(name = "Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {
    @Resource(lookup = "java:app/jdbc/portal")
    DataSource database;

    @PostConstruct
    void migrate() {
        new Schema(database).migrate();
    }
}
