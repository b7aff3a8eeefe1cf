package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.manyhands.accounts.PeopleColumn;
import org.manyhands.accounts.PeopleGroup;
import org.manyhands.accounts.PeopleQueries;
import org.manyhands.accounts.PersonRow;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.LazyTable;
import org.omnifaces.cdi.Param;

/** All accounts, or those of a group. */
@Named
@RequestScoped
public class PeoplePage {
    @Inject
    PeopleQueries people;

    @Inject
    CurrentActor current;

    @Inject
    @Param(name = "group")
    String askedGroup;

    @Inject
    @Param(name = "q")
    String askedWords;

    private String words;
    private PeopleGroup group;
    private long count;
    private LazyTable<PersonRow, PeopleColumn> table;

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
        count = people.count(current.actor(), group, words);
        table = new LazyTable<>(
                PeopleColumn.JOINED,
                false,
                () -> count,
                (order, ascending, first, size) ->
                        people.list(current.actor(), group, words, order, ascending, first, size));
    }

    public LazyTable<PersonRow, PeopleColumn> getTable() {
        return table;
    }

    public long getCount() {
        return count;
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
