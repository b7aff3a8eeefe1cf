package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.persistence.Mark;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Urls;

/** The own posts over all spaces, to look at and to delete. */
@Named
@RequestScoped
public class OwnPostsPage {
    private static final int FIRST_WORDS = 160;

    @Inject
    OwnPostQueries posts;

    @Inject
    Markup markup;

    @Inject
    CurrentActor current;

    @Inject
    Urls urls;

    @Inject
    @Param
    String after;

    private Slice<OwnPostRow> rows;
    private List<OwnPostCountRow> counts;

    /** A visitor is asked to sign in. */
    public void load() {
        rows = posts.list(current.actor(), Mark.read(after).orElse(null));
        counts = posts.countBySpace(current.actor());
    }

    public List<OwnPostRow> getRows() {
        return rows.rows();
    }

    /** How a post begins, in plain words. */
    public String beginning(OwnPostRow row) {
        return Quotes.firstWords(markup.plain(row.source()), FIRST_WORDS);
    }

    /** Where the list goes on, or null. */
    public String getNext() {
        return rows.next(row -> urls.getOwnPosts() + "?after=" + new Mark(row.createdAt(), row.key()).text());
    }

    /** Where the list begins, or null when that is here. */
    public String getFirst() {
        return after == null ? null : urls.getOwnPosts();
    }

    /** Spaces with the number of posts that can be deleted there. */
    public List<OwnPostCountRow> getCounts() {
        return counts;
    }
}
