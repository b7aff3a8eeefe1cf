package org.manyhands.commitments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What was done towards an office. */
public class ContactForm {
    @NotBlank(message = "{commitments.contact.office.missing}")
    private String office;

    @NotNull(message = "{commitments.contact.kind.missing}")
    private Contact.Kind kind = Contact.Kind.LETTER;

    @NotNull(message = "{commitments.contact.day.missing}")
    @PastOrPresent(message = "{campaigns.day.future}")
    private LocalDate happenedOn;

    @NotBlank(message = "{commitments.contact.summary.missing}")
    @Size(max = 2000, message = "{campaigns.words.long}")
    private String summary;

    /** The key of the office. */
    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public Contact.Kind getKind() {
        return kind;
    }

    public void setKind(Contact.Kind kind) {
        this.kind = kind;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
