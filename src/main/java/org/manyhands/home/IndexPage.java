package org.manyhands.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.SpaceRow;

/** The first page: for a visitor what this is and three doors, for a member what concerns them. */
@Named
@RequestScoped
public class IndexPage {
    @Inject
    HomeQueries home;

    @Inject
    SpaceQueries spaces;

    @Inject
    CurrentActor current;

    private List<FeedItem> feed = List.of();
    private List<SpaceRow> ownSpaces = List.of();

    public void load() {
        Actor reader = current.actor();
        if (reader.isPerson()) {
            feed = home.listFeed(reader);
            ownSpaces = spaces.listOwn(reader);
        }
    }

    /** What others did in the reader's spaces, the latest first. */
    public List<FeedItem> getFeed() {
        return feed;
    }

    public List<SpaceRow> getOwnSpaces() {
        return ownSpaces;
    }
}
