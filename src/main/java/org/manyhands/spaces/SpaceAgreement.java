package org.manyhands.spaces;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.markup.MadeFrom;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.persistence.Stored;

/** One version of what the members of a space agree to. Versions stay, so that everybody can see what they accepted. */
@Entity
@Table(name = "space_agreement")
public class SpaceAgreement extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private Space space;

    private int number;
    private String source;

    @MadeFrom("source")
    private SafeHtml html;

    private Instant publishedAt;

    protected SpaceAgreement() {}

    SpaceAgreement(Space space, int number, String source, SafeHtml html, Instant publishedAt) {
        this.space = space;
        this.number = number;
        this.source = source;
        this.html = html;
        this.publishedAt = publishedAt;
    }

    public Space getSpace() {
        return space;
    }

    /** Counted from 1 within the space. */
    public int getNumber() {
        return number;
    }

    public String getSource() {
        return source;
    }

    public SafeHtml getHtml() {
        return html;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }
}
