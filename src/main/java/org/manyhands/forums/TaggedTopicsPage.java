package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.persistence.Mark;
import org.manyhands.platform.persistence.Slice;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.SpacePermissions;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.tags.Tag;
import org.manyhands.tags.TagQueries;

/** The topics of a space that have a tag, the latest first, a page at a time. */
@Named
@RequestScoped
public class TaggedTopicsPage {
    @Inject
    @Param
    String slug;

    @Inject
    @Param(name = "tag")
    String tagSlug;

    @Inject
    @Param
    String after;

    @Inject
    TagQueries tags;

    @Inject
    TopicQueries topics;

    @Inject
    TopicLines lines;

    @Inject
    SpaceQueries spaces;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private Tag tag;
    private List<TopicLine> rows;
    private String next;
    private String first;
    private boolean keepAllowed;

    /** The address of a tag that became part of another leads on for good. */
    public void load() {
        Actor actor = current.actor();
        tag = tags.get(actor, slug, tagSlug);
        if (!tag.getSlug().equals(tagSlug)) {
            redirect.permanently(urls.tag(slug, tag.getSlug()));
            return;
        }
        Mark mark = Mark.read(after).orElse(null);
        String here = urls.tag(slug, tagSlug);
        Slice<TopicRow> page = topics.listTagged(actor, tag, mark);
        rows = lines.of(actor, page.rows());
        next = page.next(row -> Urls.query(here, "after", row.since().text()));
        first = mark == null ? null : here;
        keepAllowed = SpacePermissions.canFacilitate(
                actor, spaces.standing(actor, tag.getSpace().getId()));
    }

    public Tag getTag() {
        return tag;
    }

    public List<TopicLine> getRows() {
        return rows;
    }

    /** The address of the next page, or null on the last. */
    public String getNext() {
        return next;
    }

    /** The address of the first page, or null on it. */
    public String getFirst() {
        return first;
    }

    public boolean isKeepAllowed() {
        return keepAllowed;
    }
}
