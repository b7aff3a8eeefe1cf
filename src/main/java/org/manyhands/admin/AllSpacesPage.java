package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.ui.LazyTable;

/** All spaces, closed ones with what administrators may know of them. */
@Named
@RequestScoped
public class AllSpacesPage extends AdminTable<SpaceTableRow, SpaceColumn> {
    @Inject
    SpaceTableQueries spaces;

    public void load() {
        long count = spaces.count(current.actor());
        open(
                TableName.SPACES,
                List.of(
                        new TableColumn<>("name", SpaceTableRow::name),
                        new TableColumn<>("access", row -> texts.get("admin.spaces.access." + row.access())),
                        new TableColumn<>("members", SpaceTableRow::members),
                        new TableColumn<>("facilitators", SpaceTableRow::names),
                        new TableColumn<>("created", SpaceTableRow::createdAt)),
                count,
                new LazyTable<>(
                        SpaceColumn.NAME,
                        true,
                        () -> count,
                        (order, ascending, first, size) ->
                                spaces.list(current.actor(), order, ascending, first, size)));
    }
}
