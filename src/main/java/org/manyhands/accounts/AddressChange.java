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
 * Somebody wants another address. It counts once both ends agree: whoever reads the new address, and whoever reads the
 * old one, so that neither a stolen password nor a mistyped address takes an account away.
 */
@Entity
@Forget(when = "x.endedAt < :limit or x.until < :limit", days = 7)
@Table(name = "address_change")
public class AddressChange extends Stored {
    /** How long the keys hold. */
    static final Duration LIFE = Duration.ofDays(3);

    /** How long an administrator has, where the portal sends no mails. */
    static final Duration APPROVAL = Duration.ofDays(30);

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private String email;
    private String newHash;
    private String oldHash;
    private Instant askedAt;
    private Instant until;
    private Instant newConfirmedAt;
    private Instant oldConfirmedAt;
    private boolean byApproval;
    private Instant endedAt;

    protected AddressChange() {}

    /**
     * @param newSecret the key for the new address
     * @param oldSecret the key for the one that holds
     */
    AddressChange(Account account, String email, String newSecret, String oldSecret, boolean byApproval, Instant now) {
        this.account = account;
        this.email = email.strip();
        this.newHash = Keys.hash(newSecret);
        this.oldHash = Keys.hash(oldSecret);
        this.byApproval = byApproval;
        this.askedAt = now;
        this.until = now.plus(byApproval ? APPROVAL : LIFE);
    }

    /** Whether a key is the one that went to the address that holds. */
    boolean isFromOld(String secret) {
        return oldHash.equals(Keys.hash(secret));
    }

    /** One end agrees; tells whether both do now. */
    boolean confirm(String secret, Instant at) {
        if (isFromOld(secret)) {
            oldConfirmedAt = at;
        } else if (newHash.equals(Keys.hash(secret))) {
            newConfirmedAt = at;
        }
        return oldConfirmedAt != null && newConfirmedAt != null;
    }

    boolean isOpen(Instant now) {
        return endedAt == null && until.isAfter(now);
    }

    void end(Instant at) {
        endedAt = at;
    }

    Account account() {
        return account;
    }

    /** The address that is wanted. */
    public String getEmail() {
        return email;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** Until when it can be agreed to. */
    public Instant getUntil() {
        return until;
    }

    public boolean isNewConfirmed() {
        return newConfirmedAt != null;
    }

    public boolean isOldConfirmed() {
        return oldConfirmedAt != null;
    }

    /** Whether an administrator agrees, because the portal sends no mails. */
    public boolean isByApproval() {
        return byApproval;
    }
}
