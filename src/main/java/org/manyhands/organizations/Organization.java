package org.manyhands.organizations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.markup.MadeFrom;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.persistence.Edited;
import org.manyhands.platform.persistence.Keys;

/** A group, service or body that takes part as such: who it is, where it works, and what for. */
@Entity
@Table(name = "organization")
public class Organization extends Edited {
    private String publicKey;
    private String slug;
    private String name;

    @SuppressWarnings("unused") // queries read it
    private String nameLower;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String area;

    @SuppressWarnings("unused") // queries read it
    private String areaLower;

    private String purpose;
    private String language;

    @MadeFrom("purpose")
    private SafeHtml purposeHtml;

    private String website;
    private String languages;
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private String stateReason;
    private Instant stateSince;
    private LocalDate verifiedUntil;
    private String logo;

    /** Open; stopped by an administrator for a time; over. */
    public enum State {
        OPEN,
        SUSPENDED,
        CLOSED;

        /** The word for it in text keys and URLs. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What sort of organization it is. */
    public enum Kind {
        PEER_LED,
        CHARITY,
        SERVICE,
        PUBLIC_BODY,
        EDUCATION,
        BUSINESS,
        OTHER;

        /** The word for it in text keys and URLs. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    protected Organization() {}

    Organization(String slug, OrganizationForm form, SafeHtml purposeHtml, Instant createdAt) {
        this.publicKey = Keys.random();
        this.createdAt = createdAt;
        this.state = State.OPEN;
        describe(slug, form, purposeHtml);
    }

    /** Changes what its page says; with another name it gets another address. */
    final void describe(String address, OrganizationForm form, SafeHtml html) {
        slug = address;
        name = form.getName().strip();
        nameLower = lower(name);
        kind = form.getKind();
        area = form.getArea().strip();
        areaLower = lower(area);
        purpose = form.getPurpose().strip();
        purposeHtml = html;
        website = Website.tidy(form.getWebsite());
        languages = form.getLanguages() == null ? "" : form.getLanguages().strip();
    }

    /** Stops it for a time; nobody speaks or acts in its name meanwhile. */
    void suspend(String reason, Instant at) {
        requireNot(State.CLOSED);
        become(State.SUSPENDED, reason, at);
    }

    /** Ends it; its page stays to be read. */
    void close(String reason, Instant at) {
        requireNot(State.CLOSED);
        become(State.CLOSED, reason, at);
    }

    void reopen(Instant at) {
        requireNot(State.OPEN);
        become(State.OPEN, null, at);
    }

    private void requireNot(State wrong) {
        if (state == wrong) {
            throw new RuleViolation("organizations.state.already");
        }
    }

    private void become(State next, String reason, Instant at) {
        state = next;
        stateReason = reason;
        stateSince = at;
    }

    /** The portal has looked at who it is; null takes that back. */
    void verifyUntil(LocalDate day) {
        verifiedUntil = day;
    }

    /** Shows the picture under this key; null for none. */
    void show(String logoKey) {
        logo = logoKey;
    }

    static String lower(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
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

    public String getName() {
        return name;
    }

    public Kind getKind() {
        return kind;
    }

    /** Where it works, in words. */
    public String getArea() {
        return area;
    }

    public String getPurpose() {
        return purpose;
    }

    public SafeHtml getPurposeHtml() {
        return purposeHtml;
    }

    /** Its own site, an http or https address, or null. */
    public String getWebsite() {
        return website;
    }

    /** The languages that it works in, in its own words; may be empty. */
    public String getLanguages() {
        return languages;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public State getState() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Why it is suspended or closed, or null. */
    public String getStateReason() {
        return stateReason;
    }

    /** Since when it is as it is; null when it always was open. */
    public Instant getStateSince() {
        return stateSince;
    }

    /** The last day of the verification, which may be over; null without one. */
    public LocalDate getVerifiedUntil() {
        return verifiedUntil;
    }

    /** Whether the portal stands by who it is on this day. */
    public boolean isVerifiedOn(LocalDate day) {
        return isOpen() && verifiedUntil != null && !verifiedUntil.isBefore(day);
    }

    /** The key of its logo, or null. */
    public String getLogo() {
        return logo;
    }
}
