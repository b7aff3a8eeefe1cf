package org.manyhands.coauthoring;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Stored;

/**
 * Somebody put in a long row of characters that others have the credit of, and the editor did not say that they were here
 * before: people should look whose they are. Nothing follows from it by itself.
 */
@Entity
@Table(name = "text_suspicion")
public class TextSuspicion extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private CoText text;

    @ManyToOne(fetch = FetchType.LAZY)
    private TextBatch batch;

    @ManyToOne(fetch = FetchType.LAZY)
    private TextCredit credit;

    private int characters;
    private Instant at;

    protected TextSuspicion() {}

    TextSuspicion(TextBatch batch, TextCredit credit, int characters) {
        this.text = batch.getText();
        this.batch = batch;
        this.credit = credit;
        this.characters = characters;
        this.at = batch.getAt();
    }

    public CoText getText() {
        return text;
    }

    /** What was put in, and by whom. */
    public TextBatch getBatch() {
        return batch;
    }

    /** Whose words it repeats. */
    public TextCredit getCredit() {
        return credit;
    }

    /** How many characters of theirs. */
    public int getCharacters() {
        return characters;
    }

    public Instant getAt() {
        return at;
    }
}
