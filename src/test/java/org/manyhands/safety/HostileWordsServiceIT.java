package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.spaces.Space;
import org.manyhands.testing.Onlookers;
import org.manyhands.testing.Pages;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Settlement;
import org.manyhands.testing.Sights;
import org.manyhands.testing.Sights.Viewer;
import org.manyhands.testing.Village;
import org.manyhands.testing.Walk;

/**
 * A13, A36: a space in which every name, title, reason and text breaks out of its place on the page and asks the server to
 * calculate. Whoever looks, wherever it stands, reads it letter by letter.
 */
@ServiceTest
class HostileWordsServiceIT {
    /** Ends an attribute, an element and a text, and is an expression; short, because names are. */
    private static final String HOSTILE = "\"><zq7 onload=a>#{7*7}";

    private static final List<String> BROKEN_OUT = List.of("<zq7", "a&gt;49", "a>49");
    private static final int MOST = 220;

    @Inject
    Village village;

    @Inject
    Onlookers onlookers;

    @Test
    void everythingThatPeopleWriteIsShownAsItWasWritten() {
        String mark = "zq" + Keys.random().substring(0, 6);
        Settlement place = village.settle(Space.Access.PUBLIC, 1, mark + HOSTILE);
        List<String> found = new ArrayList<>();
        Map<Viewer, Pages.Reader> readers = onlookers.of(place);
        readers.keySet().retainAll(EnumSet.of(Viewer.VISITOR, Viewer.AUTHOR, Viewer.MODERATOR, Viewer.ADMINISTRATOR));
        readers.forEach((viewer, reader) -> {
            Map<String, String> pages = new HashMap<>(Walk.of(reader, mark, beginnings(place), MOST));
            // Tables to be saved are no pages: no browser shows them, and spreadsheets take < for what it is.
            pages.keySet().removeIf(path -> path.endsWith("file=csv"));
            pages.forEach((path, body) -> BROKEN_OUT.stream()
                    .filter(body::contains)
                    .forEach(words -> found.add(viewer + " reads " + words + " at " + path)));
            assertThat(pages.values().stream().filter(body -> body.contains("&lt;zq7")))
                    .as("pages on which " + viewer + " meets the words")
                    .hasSizeGreaterThan(10);
        });
        assertThat(found).isEmpty();
    }

    /** Every thing of the place by every route that shows it, and every list. */
    private static List<String> beginnings(Settlement place) {
        List<String> paths = new ArrayList<>();
        for (Sights.Route route : Sights.routes()) {
            if (route.part().equals("portal")) {
                paths.add(route.route());
            } else if (route.ofASpace() && place.fits(route.route(), route.thing())) {
                paths.add(place.path(route.route(), route.thing()));
            }
        }
        return paths;
    }
}
