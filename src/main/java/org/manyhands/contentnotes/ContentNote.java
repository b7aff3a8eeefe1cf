package org.manyhands.contentnotes;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Persona;

/** What one subject deals with: what its author says, and what a facilitator added, which the author cannot take off. */
@Entity
@Table(name = "content_note")
public class ContentNote extends Stored {
    private String subjectType;
    private long subjectId;

    @SuppressWarnings("unused") // queries read it
    private String codes;

    @SuppressWarnings("unused") // queries read it
    private String words;

    private String ownCodes = "";
    private String ownWords = "";
    private String addedCodes = "";
    private String addedWords = "";

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    private Instant addedAt;

    protected ContentNote() {}

    ContentNote(SubjectRef subject) {
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        combine();
    }

    void say(Notes notes) {
        ownCodes = NoteCode.text(notes.codes());
        ownWords = notes.words();
        combine();
    }

    /** What the author says already is not said twice. */
    void add(Notes notes, Persona by, Instant at) {
        Notes more = notes.without(own());
        addedCodes = NoteCode.text(more.codes());
        addedWords = more.words();
        persona = more.isEmpty() ? null : by;
        addedAt = more.isEmpty() ? null : at;
        combine();
    }

    private void combine() {
        Notes all = own().and(added());
        codes = NoteCode.text(all.codes());
        words = all.words();
    }

    Notes own() {
        return Notes.of(ownCodes, ownWords);
    }

    Notes added() {
        return Notes.of(addedCodes, addedWords);
    }

    public SubjectRef getSubject() {
        return new SubjectRef(subjectType, subjectId);
    }

    /** Who added to it, or null. */
    public Persona getPersona() {
        return persona;
    }

    public Instant getAddedAt() {
        return addedAt;
    }
}
