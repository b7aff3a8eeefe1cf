package org.manyhands.campaigns;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.organizations.Organization;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.markup.MadeFrom;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.persistence.Edited;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Slugs;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.Space;

/**
 * An effort to get something changed. It is prepared as a draft that only its organizers see, becomes public after a
 * second person has signed it off, and ends with words on what came of it.
 */
@Entity
@Table(name = "campaign")
public class Campaign extends Edited {
    /** The type of campaigns as subjects of links and activity. */
    public static final String TYPE = "campaign";

    private String publicKey;
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    private Space space;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organization organization;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona owner;

    private String title;
    private String language;
    private String purpose;

    @MadeFrom("purpose")
    private SafeHtml purposeHtml;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant begunAt;
    private Instant publishedAt;

    /** Prepared by its organizers; open to all who read the space; over. */
    public enum State {
        DRAFT,
        ACTIVE,
        ENDED
    }

    protected Campaign() {}

    Campaign(Space space, Organization organization, Persona owner, String title, Instant begunAt) {
        this.publicKey = Keys.random();
        this.space = space;
        this.organization = organization;
        this.owner = owner;
        this.state = State.DRAFT;
        this.begunAt = begunAt;
        this.title = title.strip();
        this.slug = Slugs.of(this.title);
    }

    /** Says what it is about; a new title gives a new address, and the old one leads on. */
    void describe(String newTitle, String source, SafeHtml html) {
        requireNotEnded();
        title = newTitle.strip();
        slug = Slugs.of(title);
        purpose = source;
        purposeHtml = html;
    }

    /** Opens it to all who read the space. */
    public void publish(boolean signedOff, boolean demandsThere, Instant at) {
        if (state != State.DRAFT) {
            throw new RuleViolation("campaigns.publish.not-a-draft");
        }
        if (!demandsThere) {
            throw new RuleViolation("campaigns.publish.no-demands");
        }
        if (!signedOff) {
            throw new RuleViolation("campaigns.publish.not-signed-off");
        }
        state = State.ACTIVE;
        publishedAt = at;
    }

    /** Closes it. */
    public void end() {
        if (state != State.ACTIVE) {
            throw new RuleViolation("campaigns.end.not-active");
        }
        state = State.ENDED;
    }

    /** What is over is kept as it is; replies and judgements of promises may still come in. */
    public void requireNotEnded() {
        if (state == State.ENDED) {
            throw new RuleViolation("campaigns.ended");
        }
    }

    /** Who may read that something happened in it: of a draft nobody but who did it. */
    public Audience audience() {
        return isDraft() ? Audience.self() : Audience.space(space.getId());
    }

    /** How other features name this campaign. */
    public SubjectRef subject() {
        return new SubjectRef(TYPE, getId());
    }

    /** Says in which of the portal's languages its words are; null or empty when in none that is known. */
    void writtenIn(String tag) {
        language = Languages.chosen(tag);
    }

    /** The language of its words, such as {@code es}, or null when nobody said. */
    public String getLanguage() {
        return language;
    }

    public String getPublicKey() {
        return publicKey;
    }

    public String getSlug() {
        return slug;
    }

    public Space getSpace() {
        return space;
    }

    /** The organization that carries it, or null. */
    public Organization getOrganization() {
        return organization;
    }

    public Persona getOwner() {
        return owner;
    }

    public String getTitle() {
        return title;
    }

    public String getPurpose() {
        return purpose;
    }

    public SafeHtml getPurposeHtml() {
        return purposeHtml;
    }

    public State getState() {
        return state;
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public boolean isEnded() {
        return state == State.ENDED;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }
}
