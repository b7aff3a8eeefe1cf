package org.manyhands.spaces;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a person says who begins a space: besides what may change later, what is settled from the start. */
public class NewSpaceForm extends SpaceForm {
    @NotNull(message = "{spaces.access.missing}")
    private Space.Access access = Space.Access.PUBLIC;

    @NotBlank(message = "{spaces.agreement.missing}")
    @Size(max = 10000, message = "{spaces.agreement.long}")
    private String agreement;

    @NotBlank(message = "{spaces.persona.missing}")
    @Size(max = Persona.LONGEST, message = "{spaces.persona.long}")
    private String persona;

    @Size(max = 320, message = "{spaces.address.long}")
    private String facilitator;

    public Space.Access getAccess() {
        return access;
    }

    public void setAccess(Space.Access access) {
        this.access = access;
    }

    /** What everybody who joins agrees to. */
    public String getAgreement() {
        return agreement;
    }

    public void setAgreement(String agreement) {
        this.agreement = agreement;
    }

    /** The name under which the person acts in the space. */
    public String getPersona() {
        return persona;
    }

    public void setPersona(String persona) {
        this.persona = persona;
    }

    /** The e-mail address of somebody who looks after the space too; a closed space needs one. */
    public String getFacilitator() {
        return facilitator;
    }

    public void setFacilitator(String facilitator) {
        this.facilitator = facilitator;
    }
}
