package org.manyhands.platform.settings;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Looks every few seconds whether another node has changed a setting, so that no page has to. Each node looks for itself; a
 * job would run on one of them alone.
 */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class SettingWatch {
    private static final Logger LOG = System.getLogger(SettingWatch.class.getName());
    private static final int SECONDS = 5;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    ChosenSettings settings;

    private ScheduledExecutorService watch;
    private ScheduledFuture<?> looks;

    @PostConstruct
    void start() {
        settings.renew();
        watch = Executors.newSingleThreadScheduledExecutor(threads);
        looks = watch.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        looks.cancel(true);
        watch.shutdownNow();
    }

    /** An exception would end the watch for good; while the database is away, the next look is soon. */
    private void look() {
        try {
            settings.renew();
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "The settings could not be read", e);
        }
    }
}
