package org.manyhands.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.persistence.Mark;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.omnifaces.cdi.Param;

/** An organization: what it is for, where to find it, and who lets be shown that they belong to it. */
@Named
@RequestScoped
public class OrganizationPage {
    @Inject
    @Param
    String slug;

    @Inject
    @Param
    String after;

    @Inject
    OrganizationQueries organizations;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private Organization organization;
    private OrganizationStanding standing;
    private Slice<OrganizationMemberRow> shown;

    /** A former address leads to the present one. */
    public void load() {
        Actor actor = current.actor();
        organization = organizations.get(slug);
        if (!organization.getSlug().equals(slug)) {
            redirect.to(urls.organization(organization.getSlug()));
        }
        standing = organizations.standing(actor, organization.getId());
        shown = organizations.listShown(organization.getId(), Mark.read(after).orElse(null));
    }

    public Organization getOrganization() {
        return organization;
    }

    public OrganizationStanding getStanding() {
        return standing;
    }

    public List<OrganizationMemberRow> getShown() {
        return shown.rows();
    }

    /** Where those who are shown go on, or null. */
    public String getNext() {
        return shown.next(
                row -> Urls.query(urls.organization(slug), "after", row.place().text()) + "#people");
    }

    /** Where they begin, or null there. */
    public String getFirst() {
        return Mark.read(after).isEmpty() ? null : urls.organization(slug) + "#people";
    }

    public boolean isMayManage() {
        return OrganizationPermissions.canManage(current.actor(), standing);
    }
}
