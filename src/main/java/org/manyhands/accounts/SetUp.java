package org.manyhands.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.settings.PortalSettings;
import org.manyhands.platform.ui.Urls;

/** Prints the link of the one-time set-up page while there is no account. The demonstration sets itself up. */
@Startup
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class SetUp {
    private static final Logger LOG = System.getLogger(SetUp.class.getName());

    @Inject
    SetUpService service;

    @Inject
    AccountQueries accounts;

    @Inject
    PortalSettings settings;

    @Inject
    Urls urls;

    @PostConstruct
    void announce() {
        if (!settings.demo() && !accounts.anybodyThere()) {
            String link = urls.absolute(urls.setUp(service.newToken(Actor.portal())));
            LOG.log(Level.INFO, "Nobody is here yet. Open this page once to become the first administrator: " + link);
        }
    }
}
