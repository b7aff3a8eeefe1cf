package org.manyhands.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.manyhands.accounts.AccountQueries;
import org.manyhands.platform.persistence.StartWork;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.settings.PortalSettings;

/** Lets the demonstration community move in at the start, when the settings ask for it. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoLoader {
    private static final Logger LOG = System.getLogger(DemoLoader.class.getName());

    @Inject
    PortalSettings settings;

    @Inject
    StartWork start;

    @Inject
    DemoService demonstration;

    @Inject
    AccountQueries accounts;

    @PostConstruct
    void load() {
        if (!settings.demo()) {
            return;
        }
        if (start.inTransaction(() -> demonstration.tell(Actor.portal()))) {
            LOG.log(Level.INFO, "The demonstration community has moved in.");
        } else if (!accounts.anybodyOfTheDemonstration()) {
            throw new IllegalStateException("This database holds another community than the demonstration, whose"
                    + " mails everybody could read; start it without demo=true, or choose another data folder.");
        }
    }
}
