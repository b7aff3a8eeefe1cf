package org.manyhands.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectChanged;
import org.manyhands.platform.subjects.SubjectRef;

/** Lets people say whether search finds them under the name that they have in a space; nobody is found who did not. */
@ApplicationScoped
public class FindingService {
    @Inject
    SpaceQueries spaces;

    @Inject
    Event<SubjectChanged> changed;

    /** Says it for the own persona of one space. */
    @Transactional
    public void choose(Actor actor, String slug, FindingForm form) {
        Space space = spaces.getSeen(actor, slug);
        SpacePermissions.requireIsNamed(actor, spaces.standing(actor, space.getId()));
        Persona persona =
                spaces.findPersona(space.getId(), actor.accountId()).orElseThrow(() -> new NotFound("persona"));
        persona.letBeFound(form.isFindable());
        changed.fire(new SubjectChanged(new SubjectRef(Persona.TYPE, persona.getId())));
    }
}
