package org.manyhands.spaces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** What the members of a space agree to, now and in earlier wordings; members accept a new one here. */
@Named
@RequestScoped
public class AgreementPage {
    @Inject
    @Param
    String slug;

    @Inject
    @Param(name = "number")
    String asked;

    @Inject
    SpaceQueries spaces;

    @Inject
    MembershipQueries memberships;

    @Inject
    JoiningService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private Space space;
    private Standing standing;
    private List<SpaceAgreement> agreements;
    private SpaceAgreement shown;
    private int accepted;

    /** Without a number this is the wording that holds now; the earlier ones stay to be read. */
    public void load() {
        Actor actor = current.actor();
        space = spaces.getSeen(actor, slug);
        standing = spaces.standing(actor, space.getId());
        agreements = memberships.listAgreements(space.getId());
        shown = agreements.stream()
                .filter(agreement -> asked == null || asked.equals(String.valueOf(agreement.getNumber())))
                .findFirst()
                .orElseThrow(() -> new NotFound("agreement"));
        accepted = standing.isMember() ? memberships.findAccepted(actor, space.getId()) : 0;
    }

    /** Refused when a newer wording came meanwhile: nobody accepts what they have not read. */
    public void accept() {
        service.acceptAgreement(current.actor(), slug, shown.getNumber());
        redirect.to(urls.space(slug), "spaces.agreement.accepted");
    }

    public Space getSpace() {
        return space;
    }

    public SpaceAgreement getShown() {
        return shown;
    }

    public List<SpaceAgreement> getAgreements() {
        return agreements;
    }

    /** The newest wording that the reader accepted; 0 for none. */
    public int getAccepted() {
        return accepted;
    }

    public boolean isLatest() {
        return shown.equals(agreements.get(0));
    }

    /** Whether the reader is asked to accept what is shown. */
    public boolean isOpen() {
        return isLatest() && standing.isMember() && accepted < shown.getNumber();
    }

    public boolean isMayFacilitate() {
        return SpacePermissions.canFacilitate(current.actor(), standing);
    }
}
