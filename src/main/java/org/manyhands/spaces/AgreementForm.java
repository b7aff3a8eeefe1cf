package org.manyhands.spaces;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A new wording of a space's agreement. */
public class AgreementForm {
    @NotBlank(message = "{spaces.agreement.missing}")
    @Size(max = 10000, message = "{spaces.agreement.long}")
    private String text;

    private int number;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** The number of the agreement that was changed. */
    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
