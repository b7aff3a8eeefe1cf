package org.manyhands.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.manyhands.platform.persistence.Mark;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

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
    OrganizationContactQueries contactQueries;

    @Inject
    Clock clock;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private Organization organization;
    private OrganizationStanding standing;
    private Slice<OrganizationMemberRow> shown;
    private List<OrganizationContactRow> contacts;

    /** A former address leads to the present one. */
    public void load() {
        Actor actor = current.actor();
        organization = organizations.get(slug);
        if (!organization.getSlug().equals(slug)) {
            redirect.permanently(urls.organization(organization.getSlug()));
        }
        standing = organizations.standing(actor, organization.getId());
        contacts = contactQueries.list(actor, standing);
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

    /** The ways to reach it that the reader may know of. */
    public List<OrganizationContactRow> getContacts() {
        return contacts;
    }

    /** Whether the portal stands by who it is today. */
    public boolean isVerified() {
        return organization.isVerifiedOn(LocalDate.now(clock));
    }

    /** Whether the reader sees who belongs to it, in whatever state it is. */
    public boolean isMayOversee() {
        return OrganizationPermissions.canOversee(current.actor(), standing);
    }

    public boolean isMayAdminister() {
        return OrganizationPermissions.canAdminister(current.actor());
    }

    public boolean isMayJoin() {
        return !standing.isMember() && standing.isOpen();
    }

    public boolean isMayManage() {
        return OrganizationPermissions.canManage(current.actor(), standing);
    }
}
