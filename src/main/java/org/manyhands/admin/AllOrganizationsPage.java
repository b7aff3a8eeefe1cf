package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.manyhands.organizations.Organization;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.LazyTable;
import org.manyhands.platform.ui.Urls;
import org.omnifaces.cdi.Param;

/** All organizations of the portal, or those of a group and a kind. */
@Named
@RequestScoped
public class AllOrganizationsPage {
    @Inject
    OrganizationTableQueries organizations;

    @Inject
    CurrentActor current;

    @Inject
    Urls urls;

    @Inject
    @Param(name = "group")
    String askedGroup;

    @Inject
    @Param(name = "kind")
    String askedKind;

    private OrganizationFilter filter;
    private long count;
    private LazyTable<OrganizationTableRow, OrganizationColumn> table;

    /** A group or kind in the address that there is not counts as all. */
    public void load() {
        OrganizationGroup group = Arrays.stream(OrganizationGroup.values())
                .filter(each -> each.code().equals(askedGroup))
                .findFirst()
                .orElse(OrganizationGroup.ALL);
        Organization.Kind kind = Arrays.stream(Organization.Kind.values())
                .filter(each -> each.code().equals(askedKind))
                .findFirst()
                .orElse(null);
        filter = new OrganizationFilter(group, kind);
        count = organizations.count(current.actor(), filter);
        table = new LazyTable<>(
                OrganizationColumn.NAME,
                true,
                () -> count,
                (order, ascending, first, size) ->
                        organizations.list(current.actor(), filter, order, ascending, first, size));
    }

    public LazyTable<OrganizationTableRow, OrganizationColumn> getTable() {
        return table;
    }

    public long getCount() {
        return count;
    }

    public OrganizationGroup getGroup() {
        return filter.group();
    }

    public List<OrganizationGroup> getGroups() {
        return List.of(OrganizationGroup.values());
    }

    /** The code of the kind that is asked for, or empty. */
    public String getKind() {
        return filter.kind() == null ? "" : filter.kind().code();
    }

    public Organization.Kind[] getKinds() {
        return Organization.Kind.values();
    }

    /** The list with this group and kind; empty for all. */
    public String address(String group, String kind) {
        return Urls.query(urls.admin("organizations"), "group", group, "kind", kind);
    }
}
