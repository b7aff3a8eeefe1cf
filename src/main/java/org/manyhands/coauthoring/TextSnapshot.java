package org.manyhands.coauthoring;

import jakarta.json.JsonReader;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.platform.richtext.JsonText;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.Schema;

/** How a text was after some step, so that nobody has to make all of them again. */
@Entity
@Table(name = "text_snapshot")
public class TextSnapshot extends Stored {
    /** One is kept each time that so many steps more were made. */
    static final int EVERY = 500;

    /** And each time that they put in so many tokens more, so that few long steps take no longer to make than many short ones. */
    private static final int MUCH = 1_000_000;

    @ManyToOne(fetch = FetchType.LAZY)
    private CoText text;

    private int stepNumber;
    private String content;
    private String credits;
    private Instant at;

    protected TextSnapshot() {}

    TextSnapshot(CoText text, RichText now, Instant at) {
        this.text = text;
        this.stepNumber = text.getStepCount();
        this.content = now.json();
        this.credits = now.credits();
        this.at = at;
    }

    /** Whether one is to be kept of a text, which became longer by the steps between. */
    static boolean isDue(TextHead before, TextHead now) {
        return now.number() / EVERY > before.number() / EVERY || now.logged() / MUCH > before.logged() / MUCH;
    }

    /** Reads it. */
    RichText read() {
        try (JsonReader reader = JsonText.reader(content)) {
            return RichText.read(Schema.current(), reader.readObject(), credits);
        }
    }

    public CoText getText() {
        return text;
    }

    /** How many steps had been made. */
    public int getStepNumber() {
        return stepNumber;
    }

    public Instant getAt() {
        return at;
    }
}
