package org.manyhands.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.campaigns.Campaign;
import org.manyhands.demands.Demand;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.markup.MadeFrom;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.persistence.Edited;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.spaces.Persona;

/** News of a campaign, or a result: what has changed and how one can see it. */
@Entity
@Table(name = "campaign_update")
public class CampaignUpdate extends Edited {
    private String publicKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private Demand demand;

    private String title;
    private String language;
    private String words;

    @MadeFrom("words")
    private SafeHtml wordsHtml;

    private Instant at;

    /** What happened on the way; what has changed. */
    public enum Kind {
        NEWS,
        RESULT
    }

    protected CampaignUpdate() {}

    CampaignUpdate(Campaign campaign, Persona persona, Instant at) {
        this.publicKey = Keys.random();
        this.campaign = campaign;
        this.persona = persona;
        this.at = at;
    }

    void word(Kind newKind, Demand about, String newTitle, String source, SafeHtml html) {
        kind = newKind;
        demand = about;
        title = newTitle.strip();
        words = source;
        wordsHtml = html;
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

    public boolean isResult() {
        return kind == Kind.RESULT;
    }

    /** The demand that it is about, or null. */
    public Demand getDemand() {
        return demand;
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

    public Instant getAt() {
        return at;
    }
}
