package org.manyhands.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.manyhands.accounts.AccountQueries;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.OpenToAll;
import org.manyhands.platform.security.PortalClock;
import org.manyhands.platform.security.Throttle;

/** Tells the whole demonstration in one transaction: all of it or nothing. */
@ApplicationScoped
public class DemoService {
    @PersistenceContext
    EntityManager em;

    @Inject
    AccountQueries accounts;

    @Inject
    PortalClock clock;

    @Inject
    Throttle throttle;

    @Inject
    DemoPeople people;

    @Inject
    DemoOrganizations organizations;

    @Inject
    DemoSpaces spaces;

    @Inject
    DemoForums forums;

    @Inject
    DemoProposals proposals;

    @Inject
    DemoCampaigns campaigns;

    /**
     * Fills an empty portal.
     *
     * @return whether it was empty; a second start goes on with what is there
     */
    @Transactional
    @OpenToAll(reason = "Called by the start of the portal alone, and only where nobody is yet")
    public boolean tell(Actor portal) {
        if (accounts.anybodyThere()) {
            return false;
        }
        DemoWorld world = new DemoWorld(clock, clock.clock().getZone(), this::letGo);
        throttle.uncounted(() -> parts().forEach(part -> part.tell(world)));
        return true;
    }

    /** Writes what is pending and lets go of it: each query looks through all that is held for changes. */
    private void letGo() {
        em.flush();
        em.clear();
    }

    private List<DemoPart> parts() {
        return List.of(people, organizations, spaces, forums, proposals, campaigns);
    }
}
