package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.LazyTable;

/** All spaces, closed ones with what administrators may know of them. */
@Named
@RequestScoped
public class AllSpacesPage {
    @Inject
    SpaceTableQueries spaces;

    @Inject
    CurrentActor current;

    private long count;
    private LazyTable<SpaceTableRow, SpaceColumn> table;

    public void load() {
        count = spaces.count(current.actor());
        table = new LazyTable<>(
                SpaceColumn.NAME,
                true,
                () -> count,
                (order, ascending, first, size) -> spaces.list(current.actor(), order, ascending, first, size));
    }

    public LazyTable<SpaceTableRow, SpaceColumn> getTable() {
        return table;
    }

    public long getCount() {
        return count;
    }
}
