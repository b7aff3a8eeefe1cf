package org.manyhands.platform.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Forget;
import org.manyhands.platform.persistence.Stored;

/** A mail of the portal's outbox. The body of a security mail is kept only until it is sent. */
@Entity
@Forget(
        when = "x.sentAt < :limit or (x.state = org.manyhands.platform.mail.Mail.State.KEPT and x.createdAt < :limit)",
        days = 30,
        only = "body")
@Table(name = "mail")
public class Mail extends Stored {
    private String recipient;
    private String subject;
    private String body;
    private boolean security;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant createdAt;
    private Instant sentAt;

    /** Waiting for the mail server, sent, or kept because there is no mail server. */
    public enum State {
        WAITING,
        SENT,
        KEPT
    }

    protected Mail() {}

    Mail(String recipient, String subject, String body, boolean security, State state, Instant createdAt) {
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.security = security;
        this.state = state;
        this.createdAt = createdAt;
    }

    void sent(Instant at) {
        state = State.SENT;
        sentAt = at;
        if (security) {
            body = null;
        }
    }

    public String getRecipient() {
        return recipient;
    }

    public String getSubject() {
        return subject;
    }

    /** The words, or null once a security mail was sent, or where none could be sent at all. */
    public String getBody() {
        return body;
    }

    /** Whether its words open an account to whoever reads them. */
    public boolean isSecurity() {
        return security;
    }

    public State getState() {
        return state;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }
}
