package org.manyhands.platform.drafts;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Forget;
import org.manyhands.platform.persistence.Stored;

/** What a person has typed into one form and not sent yet. */
@Entity
@Forget(when = "x.updatedAt < :limit", days = 180)
@Table(name = "draft")
public class Draft extends Stored {
    private long accountId;
    private String context;
    private String text;
    private Instant updatedAt;

    protected Draft() {}

    Draft(long accountId, String context) {
        this.accountId = accountId;
        this.context = context;
    }

    void write(String words, Instant at) {
        text = words;
        updatedAt = at;
    }

    public long getAccountId() {
        return accountId;
    }

    /** Which form it is of, such as {@code reply:} with the key of the topic. */
    public String getContext() {
        return context;
    }

    public String getText() {
        return text;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }
}
