package org.manyhands.coauthoring;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.accounts.Standpoint;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.spaces.Persona;

/** A named state of a text: who made it from the one before, as what, when and why. Only what somebody
 * spoke as is taken off when they ask for it. */
@Entity
@Table(name = "text_version")
public class TextVersion extends Stored {
    @ManyToOne(fetch = FetchType.LAZY)
    private CoText text;

    private int number;
    private int stepNumber;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    private String importedName;

    @ManyToOne(fetch = FetchType.LAZY)
    private Standpoint standpoint;

    private String note;
    private Instant at;
    private Instant writtenAt;
    private int wordCount;
    private Integer restoredNumber;

    protected TextVersion() {}

    TextVersion(CoText text, int number, Authorship by, String note, int wordCount, Instant at) {
        this.text = text;
        this.number = number;
        this.stepNumber = text.getStepCount();
        this.persona = by.persona();
        this.importedName = by.importedName();
        this.standpoint = by.standpoint();
        this.note = note == null || note.isBlank() ? null : note.strip();
        this.wordCount = wordCount;
        this.at = at;
    }

    /** Says that it brings an earlier version back. */
    void restores(int earlier) {
        restoredNumber = earlier;
    }

    /** Says when a history tells that it was written; null where it does not. */
    void wasWritten(Instant then) {
        writtenAt = then;
    }

    public CoText getText() {
        return text;
    }

    /** Counted from 1 within the text. */
    public int getNumber() {
        return number;
    }

    /** How many steps the text had: what the version is of. */
    public int getStepNumber() {
        return stepNumber;
    }

    /** Who made it, or null when it was imported or made by itself. */
    public Persona getPersona() {
        return persona;
    }

    /** The name that an imported history gives, or null. */
    public String getImportedName() {
        return importedName;
    }

    /** As what they wrote; null when not stated. */
    public Standpoint getStandpoint() {
        return standpoint;
    }

    public String getNote() {
        return note;
    }

    public Instant getAt() {
        return at;
    }

    /** When an imported history says that it was written, or null. */
    public Instant getWrittenAt() {
        return writtenAt;
    }

    public int getWordCount() {
        return wordCount;
    }

    /** The version that this one brought back, or null. */
    public Integer getRestoredNumber() {
        return restoredNumber;
    }
}
