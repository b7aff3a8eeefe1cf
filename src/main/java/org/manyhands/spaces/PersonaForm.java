package org.manyhands.spaces;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The name under which a person acts in a space. */
public class PersonaForm {
    @NotBlank(message = "{spaces.persona.missing}")
    @Size(max = Persona.LONGEST, message = "{spaces.persona.long}")
    private String persona;

    public String getPersona() {
        return persona;
    }

    public void setPersona(String persona) {
        this.persona = persona;
    }
}
