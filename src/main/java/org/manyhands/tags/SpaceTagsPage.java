package org.manyhands.tags;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;

/** The tags of a space, by name, with how much each is used for. */
@Named
@RequestScoped
public class SpaceTagsPage {
    @Inject
    @Param
    String slug;

    @Inject
    @Param
    String after;

    @Inject
    TagQueries tags;

    @Inject
    SpaceQueries spaces;

    @Inject
    CurrentActor current;

    @Inject
    Urls urls;

    private Space space;
    private Slice<TagRow> rows;
    private long count;
    private boolean keepAllowed;

    /** Whoever reads the space sees its words. */
    public void load() {
        Actor actor = current.actor();
        space = spaces.getReadable(actor, slug);
        rows = tags.list(actor, space.getId(), after);
        count = tags.count(actor, space.getId());
        keepAllowed = TagPermissions.canKeep(actor, spaces.standing(actor, space.getId()));
    }

    public Space getSpace() {
        return space;
    }

    public List<TagRow> getRows() {
        return rows.rows();
    }

    /** How many there are on all pages. */
    public long getCount() {
        return count;
    }

    /** Where the list goes on, or null. */
    public String getNext() {
        return rows.next(row -> Urls.query(urls.spaceTags(slug), "after", row.name()));
    }

    /** Where the list begins, or null on its first page. */
    public String getFirst() {
        return after == null ? null : urls.spaceTags(slug);
    }

    public boolean isKeepAllowed() {
        return keepAllowed;
    }
}
