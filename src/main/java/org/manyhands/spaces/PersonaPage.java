package org.manyhands.spaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.settings.ChosenSettings;
import org.manyhands.platform.ui.Param;

/** A persona in its one space: name, role, what the person lets be shown, and the month of joining, no more. */
@Named
@RequestScoped
public class PersonaPage {
    @Inject
    @Param
    String key;

    @Inject
    SpaceQueries spaces;

    @Inject
    MembershipQueries memberships;

    @Inject
    PersonaRoleQueries roles;

    @Inject
    ChosenSettings chosen;

    @Inject
    CurrentActor current;

    private boolean mayManage;
    private PersonaRow persona;
    private List<String> standpoints;
    private List<CheckedRoleRow> checkedRoles;

    /**
     * Not found in a space that the reader may not read. Who has left keeps the page, as what they wrote keeps their
     * name.
     */
    public void load() {
        Actor actor = current.actor();
        persona = memberships.getPersona(actor, key);
        mayManage = !persona.own() && isManageable(spaces.standing(actor, persona.spaceId()));
        standpoints = memberships.listShownStandpoints(key).stream()
                .sorted(chosen.standpoints().order())
                .toList();
        checkedRoles = roles.list(key);
    }

    private boolean isManageable(Standing reader) {
        boolean takesPart = persona.isMember() || (reader.isPublic() && !persona.isRemoved());
        return takesPart && SpacePermissions.canFacilitate(current.actor(), reader);
    }

    public PersonaRow getPersona() {
        return persona;
    }

    /** Whether the reader may make this member a facilitator, or let the person take part no longer. */
    public boolean isMayManage() {
        return mayManage;
    }

    /** The codes of the standpoints that the person lets be shown. */
    public List<String> getStandpoints() {
        return standpoints;
    }

    /** What verified organizations say of the person's profession, as far as the person agreed. */
    public List<CheckedRoleRow> getCheckedRoles() {
        return checkedRoles;
    }
}
