package org.manyhands.decisions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.accounts.Standpoint;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.persistence.Edited;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.spaces.Persona;

/** What one person says in a round; there is one for each person, and it may be changed until the round closes. */
@Entity
@Table(name = "response")
public class Response extends Edited {
    private String publicKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private Decision decision;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    @ManyToOne(fetch = FetchType.LAZY)
    private Standpoint standpoint;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private String reason;

    @SuppressWarnings("unused") // queries read it
    private String language;

    private Instant at;
    private Instant changedAt;
    private String reply;

    @SuppressWarnings("unused") // queries read it
    private String replyLanguage;

    private Instant repliedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replier_id")
    private Persona replier;

    protected Response() {}

    Response(Decision decision, Persona persona, Instant at) {
        this.publicKey = Keys.random();
        this.decision = decision;
        this.persona = persona;
        this.at = at;
    }

    /**
     * Says it, or says it anew. An objection without a reason helps nobody.
     *
     * @param tag the language of the reason, or null
     */
    void say(Answer said, String why, String tag, Standpoint as, Instant now) {
        String words = why == null || why.isBlank() ? null : why.strip();
        if (said == Answer.OBJECT && words == null) {
            throw RuleViolation.at("reason", "decisions.reason.missing");
        }
        if (answer != null) {
            changedAt = now;
        }
        answer = said;
        reason = words;
        language = Languages.chosen(tag);
        standpoint = as;
    }

    /**
     * Answers the objection.
     *
     * @param tag the language of the words, or null
     */
    void reply(String words, String tag, Persona by, Instant now) {
        if (answer != Answer.OBJECT) {
            throw new RuleViolation("decisions.reply.no-objection");
        }
        reply = words.strip();
        replyLanguage = Languages.chosen(tag);
        replier = by;
        repliedAt = now;
    }

    public String getPublicKey() {
        return publicKey;
    }

    public Decision getDecision() {
        return decision;
    }

    public Persona getPersona() {
        return persona;
    }

    public Standpoint getStandpoint() {
        return standpoint;
    }

    public Answer getAnswer() {
        return answer;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }

    /** When it was said anew; null when it never was. */
    public Instant getChangedAt() {
        return changedAt;
    }

    /** What was answered to the objection, or null. */
    public String getReply() {
        return reply;
    }

    public Instant getRepliedAt() {
        return repliedAt;
    }

    public Persona getReplier() {
        return replier;
    }
}
