package org.manyhands.spaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.security.CurrentActor;
import org.omnifaces.cdi.Param;

/** A persona in its one space: name, role, what the person lets be shown, and the month of joining, no more. */
@Named
@RequestScoped
public class PersonaPage {
    @Inject
    @Param
    String key;

    @Inject
    MembershipQueries memberships;

    @Inject
    CurrentActor current;

    private PersonaRow persona;
    private List<String> standpoints;

    public void load() {
        persona = memberships.getPersona(current.actor(), key);
        standpoints = memberships.listShownStandpoints(key);
    }

    public PersonaRow getPersona() {
        return persona;
    }

    /** The codes of the standpoints that the person lets be shown. */
    public List<String> getStandpoints() {
        return standpoints;
    }
}
