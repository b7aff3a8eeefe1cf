package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.SpacePermissions;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;
import org.omnifaces.cdi.Param;

/** A forum: its topics, pinned ones first, then by what was said last, a page at a time. */
@Named
@RequestScoped
public class ForumPage {
    private static final int SIZE = 30;

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
    SpaceQueries spaces;

    @Inject
    CurrentActor current;

    @Inject
    Urls urls;

    private Forum forum;
    private Standing standing;
    private List<TopicRow> rows;
    private String next;
    private ForumClosure closure;

    public void load() {
        Actor actor = current.actor();
        forum = forums.get(actor, slug);
        standing = spaces.standing(actor, forum.getSpace().getId());
        List<TopicRow> found = topics.listOf(actor, forum, TopicMark.read(after).orElse(null), SIZE + 1);
        rows = found.subList(0, Math.min(SIZE, found.size()));
        if (found.size() > SIZE) {
            String mark = TopicMark.of(rows.get(SIZE - 1)).text();
            next = Urls.query(urls.forum(slug), "after", mark);
        }
        closure = forum.isClosed() ? forums.findClosure(forum).orElse(null) : null;
    }

    public Forum getForum() {
        return forum;
    }

    public List<TopicRow> getRows() {
        return rows;
    }

    /** The address of the next page, or null on the last. */
    public String getNext() {
        return next;
    }

    /** Whether this is a later page. */
    public boolean isLater() {
        return TopicMark.read(after).isPresent();
    }

    public ForumClosure getClosure() {
        return closure;
    }

    public boolean isBeginAllowed() {
        return ForumPermissions.canWriteTopic(current.actor(), standing, forum.isClosed());
    }

    /** Whether the reader could take part after signing in or joining the space. */
    public boolean isJoinOffered() {
        return !forum.isClosed() && !isBeginAllowed();
    }

    public boolean isKeepAllowed() {
        return SpacePermissions.canFacilitate(current.actor(), standing);
    }
}
