package org.manyhands.campaigns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Somebody of the space, by the name that they have there. */
public class PersonForm {
    @NotBlank(message = "{campaigns.person.missing}")
    @Size(max = 60, message = "{campaigns.name.long}")
    private String name;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
