package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.manyhands.platform.ui.LazyTable;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Urls;

/** The forums of all spaces that the administrator may read, or those of a group. */
@Named
@RequestScoped
public class AllForumsPage extends AdminTable<ForumTableRow, ForumColumn> {
    @Inject
    ForumTableQueries forums;

    @Inject
    @Param(name = "group")
    String askedGroup;

    @Inject
    @Param(name = "q")
    String askedWords;

    private ForumFilter filter;

    /** A group in the address that there is not counts as all. */
    public void load() {
        ForumFilter.Group group = Arrays.stream(ForumFilter.Group.values())
                .filter(each -> each.code().equals(askedGroup))
                .findFirst()
                .orElse(ForumFilter.Group.ALL);
        filter = new ForumFilter(group, askedWords == null ? "" : askedWords);
        long count = forums.count(current.actor(), filter);
        open(
                TableName.FORUMS,
                List.of(
                        new TableColumn<>("name", ForumTableRow::name),
                        new TableColumn<>("space", ForumTableRow::space),
                        new TableColumn<>("state", row -> texts.get("admin.forums.group." + state(row))),
                        new TableColumn<>("topics", ForumTableRow::topics),
                        new TableColumn<>("posts", ForumTableRow::posts),
                        new TableColumn<>("last", ForumTableRow::lastPostAt),
                        new TableColumn<>("created", ForumTableRow::createdAt)),
                count,
                new LazyTable<>(
                        ForumColumn.LAST,
                        false,
                        () -> count,
                        (order, ascending, first, size) ->
                                forums.list(current.actor(), filter, order, ascending, first, size)));
    }

    /** {@code open} or {@code closed}. */
    public String state(ForumTableRow row) {
        return row.closed() ? ForumFilter.Group.CLOSED.code() : ForumFilter.Group.OPEN.code();
    }

    public List<ForumFilter.Group> getGroups() {
        return List.of(ForumFilter.Group.values());
    }

    public ForumFilter.Group getGroup() {
        return filter.group();
    }

    public String getWords() {
        return filter.words();
    }

    /** The list with this group and the words that are looked for. */
    public String address(ForumFilter.Group group) {
        return Urls.query(urls.admin("forums"), "group", group.code(), "q", filter.words());
    }
}
