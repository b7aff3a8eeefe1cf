package org.manyhands.proposals;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.organizations.Organization;
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

/** A policy or programme being written together. */
@Entity
@Table(name = "proposal")
public class Proposal extends Edited {
    /** The type of its references. */
    static final String TYPE = "proposal";

    private String publicKey;
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    private Space space;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organization organization;

    private String title;
    private String summary;
    private String language;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private Instant phaseSince;

    @Enumerated(EnumType.STRING)
    private RoleHolder.Role membersRole;

    private Instant createdAt;
    private Instant changedAt;
    private Instant publishedAt;
    private Integer adoptedVersion;
    private String statement;

    @MadeFrom("statement")
    private SafeHtml statementHtml;

    private String importKey;
    private int importCount;

    protected Proposal() {}

    Proposal(Space space, Persona owner, String title, String summary, Instant now) {
        this.publicKey = Keys.random();
        this.space = space;
        this.persona = owner;
        this.createdAt = now;
        this.phase = Phase.DRAFT;
        this.phaseSince = now;
        describe(title, summary, now);
    }

    /** Changes what it is called; the old address leads on to the new one. */
    final void describe(String asked, String words, Instant now) {
        title = asked.strip();
        summary = words.strip();
        slug = Slugs.of(title);
        changedAt = now;
    }

    /** Says that it is begun in the name of an organization, beside the owner's. */
    void speakFor(Organization named) {
        organization = named;
    }

    /** Says what all members of its space may: read the draft, or write; null for nothing more. */
    void letMembers(RoleHolder.Role role) {
        membersRole = role;
    }

    void touch(Instant now) {
        changedAt = now;
    }

    /** Goes on to another phase, if the way leads there. From the first phase after the draft on it is published. */
    void move(Phase to, Instant now) {
        if (!phase.next().contains(to)) {
            throw new RuleViolation("proposals.phase.impossible");
        }
        phase = to;
        phaseSince = now;
        changedAt = now;
        if (publishedAt == null && to != Phase.WITHDRAWN) {
            publishedAt = now;
        }
    }

    /** Keeps what people decided. */
    void conclude(Integer version, String words, SafeHtml html) {
        adoptedVersion = version;
        statement = words;
        statementHtml = html;
    }

    /** Notes which history it was brought in from, and how much of it. */
    void importedFrom(String key, int entries) {
        importKey = key;
        importCount = entries;
    }

    SubjectRef subject() {
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

    /** Its owner. */
    public Persona getPersona() {
        return persona;
    }

    /** In whose name it was begun, or null. */
    public Organization getOrganization() {
        return organization;
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    public Phase getPhase() {
        return phase;
    }

    public Instant getPhaseSince() {
        return phaseSince;
    }

    /** What all members of its space may, or null for nothing more than they may anyway. */
    public RoleHolder.Role getMembersRole() {
        return membersRole;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** When something about it changed last. */
    public Instant getChangedAt() {
        return changedAt;
    }

    /** Since when others than its authors see it; null while nobody does. */
    public Instant getPublishedAt() {
        return publishedAt;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** The version of the text that people agreed to, or null. */
    public Integer getAdoptedVersion() {
        return adoptedVersion;
    }

    /** What the owner said of the outcome, or null. */
    public String getStatement() {
        return statement;
    }

    public SafeHtml getStatementHtml() {
        return statementHtml;
    }

    /** Names the history that it was brought in from, or null. */
    public String getImportKey() {
        return importKey;
    }

    /** How many entries of that history are in it. */
    public int getImportCount() {
        return importCount;
    }
}
