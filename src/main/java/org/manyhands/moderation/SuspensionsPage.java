package org.manyhands.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.accounts.PeopleQueries;
import org.manyhands.accounts.SuspendableRow;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;

/** Who is suspended from the portal now, and looking for somebody by name. */
@Named
@RequestScoped
public class SuspensionsPage {
    private static final int MOST = 50;

    @Inject
    @Param(name = "q")
    String askedWords;

    @Inject
    PeopleQueries people;

    @Inject
    CurrentActor current;

    private List<SuspendableRow> found;
    private boolean more;

    /** While nobody is looked for, only those who are suspended are read, so that this is no list of everybody. */
    public void load() {
        List<SuspendableRow> all = people.listSuspendable(current.actor(), getWords(), MOST + 1);
        more = all.size() > MOST;
        found = all.subList(0, Math.min(MOST, all.size()));
    }

    public String getWords() {
        return askedWords == null ? "" : askedWords.strip();
    }

    public List<SuspendableRow> getFound() {
        return found;
    }

    /** Whether more people have this in their name than are shown. */
    public boolean isMore() {
        return more;
    }
}
