package org.manyhands.spaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Publishes a new agreement of a space. */
@Named
@RequestScoped
public class EditAgreementPage {
    @Inject
    @Param
    String slug;

    @Inject
    SpaceQueries spaces;

    @Inject
    MembershipQueries memberships;

    @Inject
    SpaceService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final AgreementForm form = new AgreementForm();
    private Space space;

    /**
     * The form begins with the wording that holds now and notes its number, so that two who change it at once do not
     * overwrite each other.
     */
    public void load() {
        Actor actor = current.actor();
        space = spaces.getSeen(actor, slug);
        SpacePermissions.requireCanFacilitate(actor, spaces.standing(actor, space.getId()));
        SpaceAgreement agreement = memberships.getAgreement(space.getId());
        form.setText(agreement.getSource());
        form.setNumber(agreement.getNumber());
    }

    /** Members are asked to accept the new wording when they come back; who publishes it has done so. */
    public void publish() {
        service.publishAgreement(current.actor(), slug, form);
        redirect.to(urls.spaceAgreement(slug), "spaces.agreement.done");
    }

    public AgreementForm getForm() {
        return form;
    }

    public Space getSpace() {
        return space;
    }
}
