package org.manyhands.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.persistence.Mark;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Urls;

/** Who belongs to an organization and who asks to, for its managers. */
@Named
@RequestScoped
public class OrganizationMembersPage {
    @Inject
    @Param
    String slug;

    @Inject
    @Param
    String after;

    @Inject
    @Param(name = "waiting")
    String afterRequest;

    @Inject
    OrganizationQueries organizations;

    @Inject
    CurrentActor current;

    @Inject
    Urls urls;

    private Organization organization;
    private Slice<OrganizationMemberRow> requests;
    private Slice<OrganizationMemberRow> members;
    private long requestCount;
    private long count;
    private boolean mayManage;

    /** For managers. Members and requests are read from places of their own, so that each list goes on by itself. */
    public void load() {
        Actor actor = current.actor();
        organization = organizations.get(slug);
        OrganizationStanding standing = organizations.standing(actor, organization.getId());
        OrganizationPermissions.requireCanOversee(actor, standing);
        mayManage = OrganizationPermissions.canManage(actor, standing);
        long id = organization.getId();
        requests = organizations.listRequests(id, Mark.read(afterRequest).orElse(null));
        requestCount = organizations.countMembers(id, OrganizationMember.State.REQUESTED);
        members = organizations.listMembers(id, Mark.read(after).orElse(null));
        count = organizations.countMembers(id, OrganizationMember.State.MEMBER);
    }

    /** Whether the reader changes who belongs to it now. */
    public boolean isMayManage() {
        return mayManage;
    }

    public Organization getOrganization() {
        return organization;
    }

    public List<OrganizationMemberRow> getRequests() {
        return requests.rows();
    }

    /** How many ask to belong to it, on all pages. */
    public long getRequestCount() {
        return requestCount;
    }

    /** How many belong to it, on all pages. */
    public long getCount() {
        return count;
    }

    /** Where those who ask go on, or null. */
    public String getNextRequests() {
        return requests.next(row -> Urls.query(
                        urls.organizationMembers(slug), "waiting", row.place().text()) + "#requests");
    }

    /** Where the members go on, or null. */
    public String getNext() {
        return members.next(row ->
                Urls.query(urls.organizationMembers(slug), "after", row.place().text()) + "#members");
    }

    /** Where both lists begin, or null where they do. */
    public String getFirst() {
        return after == null && afterRequest == null ? null : urls.organizationMembers(slug);
    }

    public List<OrganizationMemberRow> getMembers() {
        return members.rows();
    }
}
