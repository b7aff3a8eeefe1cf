package org.manyhands.actions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.manyhands.campaigns.Campaign;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.markup.MadeFrom;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.persistence.Edited;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.spaces.Persona;

/** Something that supporters can do: sign, write, call, come. */
@Entity
@Table(name = "campaign_action")
public class CampaignAction extends Edited {
    private String publicKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String title;
    private String language;
    private String words;

    @MadeFrom("words")
    private SafeHtml wordsHtml;

    private Integer goal;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private LocalDate heldOn;
    private String place;
    private Instant addedAt;

    /** What supporters do. */
    public enum Kind {
        PETITION,
        LETTER,
        CALL,
        MEETING,
        EVENT,
        MEDIA
    }

    protected CampaignAction() {}

    CampaignAction(Campaign campaign, Persona persona, Kind kind, Instant addedAt) {
        this.publicKey = Keys.random();
        this.campaign = campaign;
        this.persona = persona;
        this.kind = kind;
        this.addedAt = addedAt;
    }

    void describe(String newTitle, String source, SafeHtml html, Integer newGoal) {
        campaign.requireNotEnded();
        title = newTitle.strip();
        words = source;
        wordsHtml = html;
        goal = isPetition() ? newGoal : null;
    }

    /** When and where; what has neither an end nor a day goes on until the campaign ends. */
    void schedule(LocalDate opens, LocalDate closes, LocalDate held, String where) {
        if (closes != null && closes.isBefore(opens)) {
            throw RuleViolation.at("closesOn", "actions.action.closes.early");
        }
        opensOn = opens;
        closesOn = closes;
        heldOn = held;
        place = where == null || where.isBlank() ? null : where.strip();
    }

    /** Whether people can do it on that day. */
    public boolean isOpen(LocalDate day) {
        return !opensOn.isAfter(day)
                && (closesOn == null || !closesOn.isBefore(day))
                && (heldOn == null || !heldOn.isBefore(day));
    }

    /** Whether it can be signed on that day: a petition of a campaign that is active. */
    boolean canBeSigned(LocalDate day) {
        return isPetition() && campaign.isActive() && isOpen(day);
    }

    public boolean isPetition() {
        return kind == Kind.PETITION;
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

    public Campaign getCampaign() {
        return campaign;
    }

    public Persona getPersona() {
        return persona;
    }

    public Kind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public String getWords() {
        return words;
    }

    public SafeHtml getWordsHtml() {
        return wordsHtml;
    }

    /** How many signatures a petition hopes for, or null. */
    public Integer getGoal() {
        return goal;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    /** The day of a meeting or event, or of publication. */
    public LocalDate getHeldOn() {
        return heldOn;
    }

    public String getPlace() {
        return place;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
