package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.manyhands.organizations.Organization;
import org.manyhands.platform.ui.LazyTable;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Urls;

/** All organizations of the portal, or those of a group and a kind. */
@Named
@RequestScoped
public class AllOrganizationsPage extends AdminTable<OrganizationTableRow, OrganizationColumn> {
    @Inject
    OrganizationTableQueries organizations;

    @Inject
    @Param(name = "group")
    String askedGroup;

    @Inject
    @Param(name = "kind")
    String askedKind;

    private OrganizationFilter filter;

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
        long count = organizations.count(current.actor(), filter);
        open(
                TableName.ORGANIZATIONS,
                List.of(
                        new TableColumn<>("name", OrganizationTableRow::name),
                        new TableColumn<>(
                                "kind",
                                row -> texts.get(
                                        "organizations.kind." + row.kind().code())),
                        new TableColumn<>("area", OrganizationTableRow::area),
                        new TableColumn<>(
                                "state",
                                row -> texts.get(
                                        "organizations.state." + row.state().code())),
                        new TableColumn<>("verified", OrganizationTableRow::verifiedUntil),
                        new TableColumn<>("members", OrganizationTableRow::members),
                        new TableColumn<>("requests", OrganizationTableRow::requests),
                        new TableColumn<>("created", OrganizationTableRow::createdAt)),
                count,
                new LazyTable<>(
                        OrganizationColumn.NAME,
                        true,
                        () -> count,
                        (order, ascending, first, size) ->
                                organizations.list(current.actor(), filter, order, ascending, first, size)));
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
