package org.manyhands.coauthoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import org.manyhands.accounts.Standpoint;
import org.manyhands.platform.persistence.Stored;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Persona;

/** Whose words some are: by whom, as what at that time, and by which way they came in. Only what somebody
 * spoke as is taken off when they ask for it. */
@Entity
@Table(name = "text_credit")
public class TextCredit extends Stored {
    /** What has this number is nobody's: the portal made it. */
    static final int NOBODY = 0;

    @ManyToOne(fetch = FetchType.LAZY)
    private CoText text;

    private int number;

    @ManyToOne(fetch = FetchType.LAZY)
    private Persona persona;

    private String importedName;

    @ManyToOne(fetch = FetchType.LAZY)
    private Standpoint standpoint;

    @Enumerated(EnumType.STRING)
    private Way way;

    private String sourceType;
    private Long sourceId;

    /** By which way words come into a text. */
    public enum Way {
        /** Written in the text itself. */
        DRAFT,
        /** Written in a plain form. */
        FORM,
        /** From a history that was written elsewhere. */
        IMPORT,
        /** Written in a post, from where somebody took them. */
        FROM_POST
    }

    protected TextCredit() {}

    /**
     * A credit.
     *
     * @param source where the words stood before; null where they were written here
     */
    TextCredit(CoText text, int number, Authorship by, Way way, SubjectRef source) {
        this.text = text;
        this.number = number;
        this.persona = by.persona();
        this.importedName = by.importedName();
        this.standpoint = by.standpoint();
        this.way = way;
        this.sourceType = source == null ? null : source.type();
        this.sourceId = source == null ? null : source.id();
    }

    /** Whether both are of one person, whatever as and by which way. */
    boolean isOfSamePerson(TextCredit other) {
        return Objects.equals(persona, other.persona) && Objects.equals(importedName, other.importedName);
    }

    /** Whether somebody has written them here, under this persona. */
    boolean isOf(Long personaId) {
        return persona != null && persona.getId().equals(personaId) && sourceType == null;
    }

    public CoText getText() {
        return text;
    }

    /** Its number within the text, from 1. */
    public int getNumber() {
        return number;
    }

    /** Who wrote them, or null when they were imported. */
    public Persona getPersona() {
        return persona;
    }

    /** The name that an imported history gives, or null. */
    public String getImportedName() {
        return importedName;
    }

    /** As what; null when not stated. */
    public Standpoint getStandpoint() {
        return standpoint;
    }

    public Way getWay() {
        return way;
    }

    /** Where the words stood before, or null when they were written here. */
    public SubjectRef getSource() {
        return sourceType == null ? null : new SubjectRef(sourceType, sourceId);
    }
}
