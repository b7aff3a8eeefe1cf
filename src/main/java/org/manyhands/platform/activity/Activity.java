package org.manyhands.platform.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.platform.persistence.WordMap;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/** One thing that somebody did: audit trail and feed in one row, written in the transaction of the deed itself. */
@Entity
@Table(name = "activity")
public class Activity extends Stored {
    private Instant at;
    private Long accountId;
    private String verb;
    private String subjectType;
    private long subjectId;

    @Enumerated(EnumType.STRING)
    private Audience.Kind audience;

    private Long spaceId;
    private String details;

    protected Activity() {}

    Activity(Instant at, Actor actor, Verb verb, SubjectRef subject, Audience audience, Map<String, String> details) {
        this.at = at;
        this.accountId = actor.accountId();
        this.verb = verb.name();
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.audience = audience.kind();
        this.spaceId = audience.spaceId();
        this.details = details.isEmpty() ? null : WordMap.write(details);
    }

    public Instant getAt() {
        return at;
    }

    /** Who did it, or null when it was a visitor or the portal itself. */
    public Long getAccountId() {
        return accountId;
    }

    public Verb getVerb() {
        return new Verb(verb);
    }

    public SubjectRef getSubject() {
        return new SubjectRef(subjectType, subjectId);
    }

    public Audience getAudience() {
        return new Audience(audience, spaceId);
    }

    /** Names and values that the sentence about it needs; never personal text. */
    public Map<String, String> getDetails() {
        return details == null ? Map.of() : WordMap.read(details);
    }
}
