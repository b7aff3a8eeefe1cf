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
import org.manyhands.spaces.Persona;

/** Whose words some are: by whom, as what at that time, and by which way they came in. It never changes. */
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

    /** By which way words come into a text. */
    public enum Way {
        /** Written in the text itself. */
        DRAFT,
        /** Written in a plain form. */
        FORM,
        /** From a history that was written elsewhere. */
        IMPORT
    }

    protected TextCredit() {}

    TextCredit(CoText text, int number, Authorship by, Way way) {
        this.text = text;
        this.number = number;
        this.persona = by.persona();
        this.importedName = by.importedName();
        this.standpoint = by.standpoint();
        this.way = way;
    }

    /** Whether both are of one person, whatever as and by which way. */
    boolean isOfSamePerson(TextCredit other) {
        return Objects.equals(persona, other.persona) && Objects.equals(importedName, other.importedName);
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
}
