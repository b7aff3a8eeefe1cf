package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;

/** The address of a post that stays the same: it leads to where the post stands. */
@Named
@RequestScoped
public class PostPage {
    @Inject
    @Param
    String key;

    @Inject
    PostPlaces places;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    /** A post that the reader does not see is not found, like one that never was. */
    public void load() {
        redirect.to(places.of(places.get(current.actor(), key)));
    }
}
