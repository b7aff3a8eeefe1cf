package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;

/** What was begun already about what a title is about; the form of a new topic shows it while the title is typed. */
@Named
@RequestScoped
public class SimilarTopicsPage {
    @Inject
    @Param(name = "forum")
    String slug;

    @Inject
    @Param
    String title;

    @Inject
    ForumQueries forums;

    @Inject
    SimilarTopicQueries topics;

    @Inject
    CurrentActor current;

    private Forum forum;
    private List<TopicRow> rows;

    public void load() {
        Actor actor = current.actor();
        forum = forums.get(actor, slug);
        rows = topics.list(actor, forum.getSpace().getId(), title);
    }

    public Forum getForum() {
        return forum;
    }

    public List<TopicRow> getRows() {
        return rows;
    }
}
