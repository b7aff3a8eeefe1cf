package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.manyhands.accounts.PeopleColumn;
import org.manyhands.accounts.PeopleGroup;
import org.manyhands.accounts.PeopleQueries;
import org.manyhands.accounts.PersonRow;
import org.manyhands.platform.ui.LazyTable;
import org.manyhands.platform.ui.Param;

/** All accounts, or those of a group. */
@Named
@RequestScoped
public class PeoplePage extends AdminTable<PersonRow, PeopleColumn> {
    @Inject
    PeopleQueries people;

    @Inject
    @Param(name = "group")
    String askedGroup;

    @Inject
    @Param(name = "q")
    String askedWords;

    private String words;
    private PeopleGroup group;

    /**
     * A group in the address that there is not counts as everybody; the words are a part of a name, or a whole address.
     */
    public void load() {
        AdminPermissions.requireCanAdminister(current.actor());
        group = Arrays.stream(PeopleGroup.values())
                .filter(each -> each.name().equalsIgnoreCase(askedGroup))
                .findFirst()
                .orElse(PeopleGroup.ALL);
        words = askedWords == null ? "" : askedWords;
        long count = people.count(current.actor(), group, words);
        open(
                TableName.PEOPLE,
                List.of(
                        new TableColumn<>("name", PersonRow::name),
                        new TableColumn<>("address", PersonRow::address),
                        new TableColumn<>("state", this::state),
                        new TableColumn<>("joined", PersonRow::joinedAt)),
                count,
                new LazyTable<>(
                        PeopleColumn.JOINED,
                        false,
                        () -> count,
                        (order, ascending, first, size) ->
                                people.list(current.actor(), group, words, order, ascending, first, size)));
    }

    private String state(PersonRow row) {
        return texts.list(Stream.of(
                        "admin.people.state." + row.state(),
                        row.isSuspended() ? "admin.people.suspended" : "",
                        row.administrator() ? "admin.people.administrator" : "",
                        row.moderator() ? "admin.people.moderator" : "")
                .filter(key -> !key.isEmpty())
                .map(texts::get)
                .toList());
    }

    public PeopleGroup getGroup() {
        return group;
    }

    public List<PeopleGroup> getGroups() {
        return List.of(PeopleGroup.values());
    }

    public String getWords() {
        return words;
    }
}
