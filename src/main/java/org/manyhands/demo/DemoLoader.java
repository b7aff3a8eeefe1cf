package org.manyhands.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.manyhands.accounts.AccountQueries;
import org.manyhands.platform.security.PortalClock;
import org.manyhands.platform.settings.PortalSettings;

/** Fills an empty portal with the demonstration community when the settings ask for it; all of it or nothing. */
@Startup
@Singleton
@DependsOn("Migrations")
public class DemoLoader {
    private static final Logger LOG = System.getLogger(DemoLoader.class.getName());

    @Inject
    PortalSettings settings;

    @Inject
    AccountQueries accounts;

    @Inject
    PortalClock clock;

    @Inject
    DemoPeople people;

    @Inject
    DemoSpaces spaces;

    @PostConstruct
    void load() {
        if (settings.demo() && !accounts.anybodyThere()) {
            DemoWorld world = new DemoWorld(clock);
            parts().forEach(part -> part.tell(world));
            LOG.log(Level.INFO, "The demonstration community has moved in.");
        }
    }

    private List<DemoPart> parts() {
        return List.of(people, spaces);
    }
}
