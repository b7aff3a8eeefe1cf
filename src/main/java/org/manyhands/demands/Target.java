package org.manyhands.demands;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.campaigns.Campaign;
import org.manyhands.offices.Office;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Stored;

/** One office is asked for one demand. */
@Entity
@Table(name = "target")
public class Target extends Stored {
    private String publicKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY)
    private Office office;

    @ManyToOne(fetch = FetchType.LAZY)
    private Demand demand;

    private Instant since;

    protected Target() {}

    Target(Campaign campaign, Office office, Demand demand, Instant since) {
        this.publicKey = Keys.random();
        this.campaign = campaign;
        this.office = office;
        this.demand = demand;
        this.since = since;
    }

    public String getPublicKey() {
        return publicKey;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public Office getOffice() {
        return office;
    }

    public Demand getDemand() {
        return demand;
    }

    public Instant getSince() {
        return since;
    }
}
