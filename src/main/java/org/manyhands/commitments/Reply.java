package org.manyhands.commitments;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.manyhands.campaigns.Campaign;
import org.manyhands.offices.Office;
import org.manyhands.offices.OfficeHolder;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.markup.MadeFrom;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Persona;

/** What an office answered, word by word. */
@Entity
@Table(name = "reply")
public class Reply extends Stored {
    /** The type of replies as subjects. */
    public static final String TYPE = "reply";

    private String publicKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    @ManyToOne(fetch = FetchType.LAZY)
    private Contact contact;

    @ManyToOne(fetch = FetchType.LAZY)
    private Office office;

    @ManyToOne(fetch = FetchType.LAZY)
    private OfficeHolder holder;

    private LocalDate happenedOn;
    private String words;
    private String language;

    @MadeFrom("words")
    private SafeHtml wordsHtml;

    private String source;
    private String sourceUrl;
    private Instant loggedAt;

    protected Reply() {}

    Reply(Campaign campaign, Persona persona, Instant loggedAt) {
        this.publicKey = Keys.random();
        this.campaign = campaign;
        this.persona = persona;
        this.loggedAt = loggedAt;
    }

    /** Who answered, when, and what it answers. */
    void come(Office from, OfficeHolder heldBy, LocalDate day, Contact answered) {
        office = from;
        holder = heldBy;
        happenedOn = day;
        contact = answered;
    }

    /** What it says and where it can be read. */
    void quote(String verbatim, SafeHtml html, String found, String url) {
        words = verbatim.strip();
        wordsHtml = html;
        source = found;
        sourceUrl = url;
    }

    /** Says in which of the portal's languages its words are; null or empty when in none that is known. */
    void writtenIn(String tag) {
        language = Languages.chosen(tag);
    }

    /** How other features name this reply. */
    public SubjectRef subject() {
        return new SubjectRef(TYPE, getId());
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

    /** What it answers, or null when it came unasked. */
    public Contact getContact() {
        return contact;
    }

    public Office getOffice() {
        return office;
    }

    /** Who held the office then, or null when it is not known. */
    public OfficeHolder getHolder() {
        return holder;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public String getWords() {
        return words;
    }

    /** The language of its words, such as {@code es}, or null when nobody said. */
    public String getLanguage() {
        return language;
    }

    public SafeHtml getWordsHtml() {
        return wordsHtml;
    }

    /** Where it can be found, in words: a letter, minutes. */
    public String getSource() {
        return source;
    }

    public String getSourceUrl() {
        return sourceUrl;
    }

    public Instant getLoggedAt() {
        return loggedAt;
    }
}
