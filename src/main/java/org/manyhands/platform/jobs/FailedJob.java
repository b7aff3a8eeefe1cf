package org.manyhands.platform.jobs;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Forget;
import org.manyhands.platform.persistence.Stored;

/** A job that was given up, kept so that administrators see it and may let it try again. */
@Entity
@Forget(when = "x.retriedAt < :limit", days = 90)
@Table(name = "failed_job")
public class FailedJob extends Stored {
    private String name;
    private String instance;
    private String payload;
    private Instant failedAt;
    private String error;
    private Instant retriedAt;

    protected FailedJob() {}

    FailedJob(String name, String instance, String payload, Instant failedAt, String error) {
        this.name = name;
        this.instance = instance;
        this.payload = payload;
        this.failedAt = failedAt;
        this.error = error.length() > 1000 ? error.substring(0, 1000) : error;
    }

    void retried(Instant at) {
        this.retriedAt = at;
    }

    public String getName() {
        return name;
    }

    public String getInstance() {
        return instance;
    }

    String payload() {
        return payload;
    }

    public Instant getFailedAt() {
        return failedAt;
    }

    /** The error's kind and message, at most 1,000 characters. */
    public String getError() {
        return error;
    }

    public Instant getRetriedAt() {
        return retriedAt;
    }
}
