package org.manyhands.coauthoring;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.manyhands.platform.persistence.Stored;

/** How many words of a version have one credit in one clause, and how many were offered there. It never changes. */
@Entity
@Table(name = "text_share")
public class TextShare extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private TextVersion version;

    @ManyToOne(fetch = FetchType.LAZY)
    private TextCredit credit;

    @ManyToOne(fetch = FetchType.LAZY)
    private Clause clause;

    private int words;
    private int offered;

    protected TextShare() {}

    TextShare(TextVersion version, TextCredit credit, Clause clause, int words, int offered) {
        this.version = version;
        this.credit = credit;
        this.clause = clause;
        this.words = words;
        this.offered = offered;
    }

    public TextVersion getVersion() {
        return version;
    }

    public TextCredit getCredit() {
        return credit;
    }

    /** Where they stand, or stood last; null for headings. */
    public Clause getClause() {
        return clause;
    }

    /** How many stand in the version. */
    public int getWords() {
        return words;
    }

    /** How many were offered up to it, those that stand among them. */
    public int getOffered() {
        return offered;
    }
}
