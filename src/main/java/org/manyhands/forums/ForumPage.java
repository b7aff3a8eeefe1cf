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
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.SpacePermissions;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** A forum: its topics, pinned ones first, then by what was said last, a page at a time. */
@Named
@RequestScoped
public class ForumPage {
    @Inject
    @Param(name = "forum")
    String slug;

    @Inject
    @Param
    String after;

    @Inject
    ForumQueries forums;

    @Inject
    TopicQueries topics;

    @Inject
    TopicLines lines;

    @Inject
    SpaceQueries spaces;

    @Inject
    CurrentActor current;

    @Inject
    Urls urls;

    private Forum forum;
    private Standing standing;
    private List<TopicLine> rows;
    private String next;
    private String first;
    private ForumClosure closure;

    /** A place in the list that cannot be read from the address is the beginning. */
    public void load() {
        Actor actor = current.actor();
        forum = forums.get(actor, slug);
        standing = spaces.standing(actor, forum.getSpace().getId());
        Mark mark = Mark.read(after).orElse(null);
        first = mark == null ? null : urls.forum(slug);
        Slice<TopicRow> page = topics.listOf(actor, forum, mark);
        rows = lines.of(actor, page.rows());
        next = page.next(row -> Urls.query(urls.forum(slug), "after", row.mark().text()));
        closure = forum.isClosed() ? forums.findClosure(forum).orElse(null) : null;
    }

    public Forum getForum() {
        return forum;
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

    public ForumClosure getClosure() {
        return closure;
    }

    public boolean isBeginAllowed() {
        return ForumPermissions.canWriteTopic(current.actor(), standing, forum.isClosed());
    }

    /** Whether the reader could take part after signing in or joining the space. */
    public boolean isJoinOffered() {
        return !forum.isClosed() && !isBeginAllowed() && !current.actor().isSuspended();
    }

    public boolean isKeepAllowed() {
        return SpacePermissions.canFacilitate(current.actor(), standing);
    }
}
