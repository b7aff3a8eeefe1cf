package org.manyhands.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.omnifaces.cdi.Param;

/** Who belongs to an organization and who asks to, for its managers. */
@Named
@RequestScoped
public class OrganizationMembersPage {
    @Inject
    @Param
    String slug;

    @Inject
    OrganizationQueries organizations;

    @Inject
    CurrentActor current;

    private Organization organization;
    private List<OrganizationMemberRow> requests;
    private List<OrganizationMemberRow> members;

    public void load() {
        Actor actor = current.actor();
        organization = organizations.get(slug);
        OrganizationPermissions.requireCanManage(actor, organizations.standing(actor, organization.getId()));
        requests = organizations.listRequests(organization.getId());
        members = organizations.listMembers(organization.getId());
    }

    public Organization getOrganization() {
        return organization;
    }

    public List<OrganizationMemberRow> getRequests() {
        return requests;
    }

    public List<OrganizationMemberRow> getMembers() {
        return members;
    }
}
