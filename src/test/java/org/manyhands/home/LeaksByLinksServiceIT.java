package org.manyhands.home;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.manyhands.spaces.Space;
import org.manyhands.testing.Onlookers;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Settlement;
import org.manyhands.testing.Sights;
import org.manyhands.testing.Sights.Viewer;
import org.manyhands.testing.Village;
import org.manyhands.testing.Walk;

/**
 * A01, A02: whoever follows every link from every page that they may open, and searches for the words themselves, meets nothing
 * that is closed, drafted, hidden or deleted.
 */
@ServiceTest
class LeaksByLinksServiceIT {
    /** Whoever is suspended from the portal finds the spaces that they belong to, by name, and leaves them. */
    private static final Pattern OWN = Pattern.compile("/spaces(\\?.*|/[^/]+/leave)?");

    private static final int MOST = 130;
    private static final int LEAST = 60;

    private static final Set<Viewer> INSIDE = EnumSet.of(Viewer.MEMBER, Viewer.FACILITATOR, Viewer.AUTHOR);

    @Inject
    Village village;

    @Inject
    Onlookers onlookers;

    @Test
    void nothingPrivateIsMetInAPublicSpace() {
        Settlement place = village.settle(Space.Access.PUBLIC, 1);
        Map<Viewer, Map<String, String>> walks = walks(place);
        List<String> leaks = new ArrayList<>();
        walks.forEach((viewer, pages) -> pages.forEach((path, body) -> {
            boolean judge = viewer == Viewer.MODERATOR || viewer == Viewer.ADMINISTRATOR;
            note(leaks, viewer, path, body, place.mark() + " deleted", true);
            // an office belongs to the space, whoever named it first
            String drafted = body.replace(place.mark() + " draft office", "OFFICE");
            note(leaks, viewer, path, drafted, place.mark() + " draft", viewer != Viewer.AUTHOR);
            boolean outside = viewer != Viewer.AUTHOR && viewer != Viewer.FACILITATOR && !judge;
            note(leaks, viewer, path, body, place.mark() + " hidden", outside);
        }));
        assertThat(leaks).isEmpty();
        assertThat(walks.get(Viewer.VISITOR).values()).anyMatch(body -> body.contains(place.mark() + " topic"));
        assertThat(walks.get(Viewer.AUTHOR).values())
                .anyMatch(body -> body.contains(place.mark() + " draft"))
                .anyMatch(body -> body.contains(place.mark() + " hidden"));
    }

    @Test
    void nothingOfAClosedSpaceIsMetOutside() {
        Settlement place = village.settle(Space.Access.CLOSED, 1);
        Map<Viewer, Map<String, String>> walks = walks(place);
        List<String> leaks = new ArrayList<>();
        walks.forEach((viewer, pages) -> pages.forEach((path, body) -> {
            boolean told = (viewer == Viewer.MODERATOR && path.startsWith("/moderation"))
                    || (viewer == Viewer.ADMINISTRATOR && path.startsWith("/admin/spaces"));
            boolean belongs = viewer == Viewer.SUSPENDED && OWN.matcher(path).matches();
            note(leaks, viewer, path, body, place.mark(), !INSIDE.contains(viewer) && !told && !belongs);
        }));
        assertThat(leaks).isEmpty();
        assertThat(walks.get(Viewer.MEMBER).values()).anyMatch(body -> body.contains(place.mark() + " topic"));
    }

    @Test
    void noMoreThanNameAndPurposeOfASpaceForMembersIsMetOutside() {
        Settlement place = village.settle(Space.Access.MEMBERS, 1);
        Map<Viewer, Map<String, String>> walks = walks(place);
        List<String> leaks = new ArrayList<>();
        for (String word : List.of("member", "forum", "topic", "need", "proposal", "open", "discussion", "campaign")) {
            walks.forEach((viewer, pages) -> pages.forEach((path, body) -> {
                boolean told = viewer == Viewer.MODERATOR && path.startsWith("/moderation");
                String words = place.mark() + " " + word;
                note(leaks, viewer, path, body, words, !INSIDE.contains(viewer) && !told);
            }));
        }
        assertThat(leaks).isEmpty();
        assertThat(walks.get(Viewer.VISITOR).values()).anyMatch(body -> body.contains(place.mark()));
    }

    private static void note(
            List<String> leaks, Viewer viewer, String path, String body, String words, boolean forbidden) {
        if (forbidden && body.contains(words)) {
            leaks.add(viewer + " meets \"" + words + "\" at " + path);
        }
    }

    private Map<Viewer, Map<String, String>> walks(Settlement place) {
        Map<Viewer, Map<String, String>> walks = new HashMap<>();
        onlookers.of(place).forEach((viewer, reader) -> {
            Map<String, String> pages = Walk.of(reader, place.mark(), beginnings(place), MOST);
            assertThat(pages).as("pages that " + viewer + " met").hasSizeGreaterThan(LEAST);
            walks.put(viewer, pages);
        });
        return walks;
    }

    /** Lists and searches, the front door of the place, and what machines ask for. */
    private static List<String> beginnings(Settlement place) {
        List<String> paths = new ArrayList<>();
        paths.add("/spaces/" + place.space().getSlug());
        for (Sights.Route route : Sights.routes()) {
            if (route.part().equals("portal")) {
                paths.add(route.route());
            }
        }
        String part = place.mark().substring(0, place.mark().length() - 1); // so that no page says it back whole
        for (String list : List.of("/talk", "/proposals", "/campaigns", "/spaces", "/organizations")) {
            paths.add(list + "?q=" + part);
            paths.add(list + "?space=" + place.space().getSlug());
        }
        paths.addAll(List.of("/sitemap.xml", "/feed", "/robots.txt", "/feed.xml"));
        return paths;
    }
}
