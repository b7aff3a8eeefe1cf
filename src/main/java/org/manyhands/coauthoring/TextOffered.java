package org.manyhands.coauthoring;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.manyhands.platform.persistence.Stored;

/** All words that were ever offered to a text, up to the version that was counted last: the next one is counted from here. */
@Entity
@Table(name = "text_offered")
public class TextOffered extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private CoText text;

    private int versionNumber;
    private String words;

    protected TextOffered() {}

    TextOffered(CoText text) {
        this.text = text;
        this.words = WordCounts.none().content();
    }

    WordCounts read() {
        return WordCounts.read(words);
    }

    /** Notes what was offered with one more version. */
    void grow(WordCounts offered) {
        versionNumber++;
        words = offered.content();
    }

    public CoText getText() {
        return text;
    }

    /** The version that was counted last; 0 before the first. */
    public int getVersionNumber() {
        return versionNumber;
    }
}
