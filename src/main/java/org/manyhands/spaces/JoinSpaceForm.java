package org.manyhands.spaces;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a person says who joins a space, or asks to. */
public class JoinSpaceForm {
    @NotBlank(message = "{spaces.persona.missing}")
    @Size(max = Persona.LONGEST, message = "{spaces.persona.long}")
    private String persona;

    @AssertTrue(message = "{spaces.join.agreed.missing}")
    private boolean agreed;

    private int agreement;

    @Size(max = 1000, message = "{spaces.join.words.long}")
    private String words;

    /** The name under which the person acts in the space. */
    public String getPersona() {
        return persona;
    }

    public void setPersona(String persona) {
        this.persona = persona;
    }

    /** Whether the person accepts the agreement. */
    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    /** The number of the agreement that the person has read. */
    public int getAgreement() {
        return agreement;
    }

    public void setAgreement(int agreement) {
        this.agreement = agreement;
    }

    /** What the person says to the facilitators who decide on a request. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
