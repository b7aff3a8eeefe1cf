package org.manyhands.platform.drafts;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Forget;
import org.manyhands.platform.persistence.Stored;

/** What somebody sent whose sign-in had ended. The browser holds the secret; whoever signs in there gets the words. */
@Entity
@Forget(when = "x.expiresAt < :limit", days = 1)
@Table(name = "draft_ticket")
public class DraftTicket extends Stored {
    private String ticketHash;
    private String context;
    private String text;
    private Instant expiresAt;

    protected DraftTicket() {}

    DraftTicket(String ticketHash, String context, String text, Instant expiresAt) {
        this.ticketHash = ticketHash;
        this.context = context;
        this.text = text;
        this.expiresAt = expiresAt;
    }

    public String getTicketHash() {
        return ticketHash;
    }

    public String getContext() {
        return context;
    }

    public String getText() {
        return text;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
