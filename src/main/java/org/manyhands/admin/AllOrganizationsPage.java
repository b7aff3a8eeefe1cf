package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.LazyTable;

/** All organizations of the portal. */
@Named
@RequestScoped
public class AllOrganizationsPage {
    @Inject
    OrganizationTableQueries organizations;

    @Inject
    CurrentActor current;

    private long count;
    private LazyTable<OrganizationTableRow, OrganizationColumn> table;

    public void load() {
        count = organizations.count(current.actor());
        table = new LazyTable<>(
                OrganizationColumn.NAME,
                true,
                () -> count,
                (order, ascending, first, size) -> organizations.list(current.actor(), order, ascending, first, size));
    }

    public LazyTable<OrganizationTableRow, OrganizationColumn> getTable() {
        return table;
    }

    public long getCount() {
        return count;
    }
}
