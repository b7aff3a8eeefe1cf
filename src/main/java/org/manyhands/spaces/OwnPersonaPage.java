package org.manyhands.spaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** The own place in a space: change the name, stop facilitating, find the way out. */
@Named
@RequestScoped
public class OwnPersonaPage {
    @Inject
    @Param
    String slug;

    @Inject
    SpaceQueries spaces;

    @Inject
    JoiningService service;

    @Inject
    NameService names;

    @Inject
    FindingService finding;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final PersonaForm form = new PersonaForm();
    private final FindingForm found = new FindingForm();
    private Space space;
    private Standing standing;

    /** For members, and where everybody reads, for whoever took a name to write under. */
    public void load() {
        Actor actor = current.actor();
        space = spaces.getSeen(actor, slug);
        standing = spaces.standing(actor, space.getId());
        SpacePermissions.requireIsNamed(actor, standing);
        form.setPersona(standing.personaName());
        found.setFindable(spaces.findPersona(space.getId(), actor.accountId())
                .filter(Persona::isFindable)
                .isPresent());
    }

    /** What was written before shows the new name, too; one that somebody else bears here is refused. */
    public void rename() {
        names.rename(current.actor(), slug, form);
        redirect.to(urls.space(slug), "spaces.own.renamed", form.getPersona().strip());
    }

    /** Says whether search finds the person under the name that they have here. */
    public void letBeFound() {
        finding.choose(current.actor(), slug, found);
        redirect.to(urls.space(slug), found.isFindable() ? "spaces.own.found.yes" : "spaces.own.found.no");
    }

    /** Refused for the last facilitator. Invitations that the person made end. */
    public void stepDown() {
        service.stepDown(current.actor(), slug);
        redirect.to(urls.space(slug), "spaces.own.stepped-down");
    }

    public PersonaForm getForm() {
        return form;
    }

    public FindingForm getFound() {
        return found;
    }

    public Space getSpace() {
        return space;
    }

    public boolean isMember() {
        return standing.isMember();
    }

    public boolean isFacilitator() {
        return standing.isFacilitator();
    }
}
