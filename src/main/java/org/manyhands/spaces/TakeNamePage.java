package org.manyhands.spaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** The one step before somebody speaks in a public space for the first time: a name to use, the agreement to accept. */
@Named
@RequestScoped
public class TakeNamePage {
    @Inject
    @Param
    String slug;

    @Inject
    @Param
    String next;

    @Inject
    SpaceQueries spaces;

    @Inject
    MembershipQueries memberships;

    @Inject
    NameService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final JoinSpaceForm form = new JoinSpaceForm();
    private Space space;
    private SpaceAgreement agreement;

    /** Whoever has a name goes on to where they wanted to write. */
    public void load() {
        Actor actor = current.actor();
        space = spaces.getSeen(actor, slug);
        Standing standing = spaces.standing(actor, space.getId());
        if (SpacePermissions.canSpeak(actor, standing)) {
            redirect.toAsked(next, urls.space(slug));
            return;
        }
        if (!SpacePermissions.needsName(actor, standing)) {
            throw new NotAllowed("take a name");
        }
        agreement = memberships.getAgreement(space.getId());
        form.setAgreement(agreement.getNumber());
    }

    /** Leads on to where the person wanted to write, with their words kept. It makes no member of them. */
    public void take() {
        service.take(current.actor(), slug, form);
        redirect.toAsked(next, urls.space(slug));
    }

    public JoinSpaceForm getForm() {
        return form;
    }

    public Space getSpace() {
        return space;
    }

    public SpaceAgreement getAgreement() {
        return agreement;
    }

    /** Where the person came from. */
    public String getBack() {
        return Redirect.isPath(next) ? next : urls.space(slug);
    }
}
