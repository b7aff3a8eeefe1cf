package org.manyhands.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.manyhands.platform.persistence.Forget;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Stored;

/**
 * A suspension that is held against an address: nobody sheds one by leaving, or moving to another address, and joining
 * anew under the one that they had.
 */
@Entity
@Table(name = "kept_suspension")
@Forget(when = "x.keptUntil < :limit", days = 1)
public class KeptSuspension extends Stored {
    /** For how long one is kept that nobody has set an end to. */
    public static final Duration LONGEST = Duration.ofDays(730);

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("UnusedVariable") // queries ask for it
    private Account account;

    private String addressHash;
    private String reason;
    private Instant since;
    private Instant until;
    private Instant keptUntil;

    protected KeptSuspension() {}

    private KeptSuspension(AccountSuspension suspension, Account account, Instant now) {
        this.account = account;
        addressHash = hash(suspension.getAccount().address());
        reason = suspension.getReason();
        since = suspension.getSince();
        until = suspension.getUntil();
        keptUntil = until == null ? now.plus(LONGEST) : until;
    }

    /** Of an account that forgets who it was. */
    static KeptSuspension beyond(AccountSuspension suspension, Instant now) {
        return new KeptSuspension(suspension, null, now);
    }

    /** Of an account that moves to another address. */
    static KeptSuspension behind(AccountSuspension suspension, Instant now) {
        return new KeptSuspension(suspension, suspension.getAccount(), now);
    }

    void forgetAccount() {
        account = null;
    }

    /** How an address is told without being kept. */
    static String hash(String address) {
        return Keys.hash("suspension:" + Account.lower(address));
    }

    /** The address that it is held against, as {@link #hash} tells it. */
    String addressHash() {
        return addressHash;
    }

    boolean isInForce(Instant now) {
        return now.isBefore(keptUntil);
    }

    AccountSuspension of(Account account) {
        return new AccountSuspension(account, null, reason, since, until);
    }
}
