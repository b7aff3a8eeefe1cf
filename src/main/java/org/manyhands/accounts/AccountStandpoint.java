package org.manyhands.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Stored;

/** A standpoint that a person declares, with what may be done with it. */
@Entity
@Table(name = "account_standpoint")
public class AccountStandpoint extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("unused") // queries read it
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    private Standpoint standpoint;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private Instant since;

    /** Shown beside the name; counted in shares of many but never shown; kept but not used. */
    public enum Visibility {
        SHOWN,
        COUNTED,
        UNUSED
    }

    protected AccountStandpoint() {}

    AccountStandpoint(Account account, Standpoint standpoint, Visibility visibility, Instant since) {
        this.account = account;
        this.standpoint = standpoint;
        this.visibility = visibility;
        this.since = since;
    }

    void show(Visibility asked) {
        visibility = asked;
    }

    public Standpoint getStandpoint() {
        return standpoint;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public Instant getSince() {
        return since;
    }
}
