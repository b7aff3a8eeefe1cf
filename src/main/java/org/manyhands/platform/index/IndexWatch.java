package org.manyhands.platform.index;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Lets the index be kept for as long as the portal runs. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class IndexWatch {
    @Inject
    IndexKeeper keeper;

    @PostConstruct
    void start() {
        keeper.start();
    }

    @PreDestroy
    void stop() {
        keeper.stop();
    }
}
