package org.manyhands.home;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.index.FreshIndex;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.ui.AllRoutes;
import org.manyhands.spaces.Space;
import org.manyhands.testing.Onlookers;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Settlement;
import org.manyhands.testing.Sights;
import org.manyhands.testing.Sights.Viewer;
import org.manyhands.testing.Village;

/**
 * What somebody may not see answers exactly like what is not there, on every route and for every kind of viewer, and is named
 * in no list, count, search, title or mail.
 */
@ServiceTest
class LeaksServiceIT {
    /** Where administrators read name, facilitators and size of closed spaces. */
    private static final String TABLE_OF_SPACES = "/admin/spaces";

    @Inject
    Village village;

    @Inject
    Onlookers onlookers;

    @Inject
    Pages pages;

    @Inject
    People people;

    @Inject
    EntityManager em;

    @Inject
    FreshIndex index;

    private final Map<Pages.Reader, Map<String, String>> nothing = new HashMap<>();

    @Test
    void theTableHasEveryRoute() {
        assertThat(Sights.routes().stream().map(Sights.Route::route))
                .containsExactlyInAnyOrderElementsOf(AllRoutes.map().keySet());
        assertThat(Sights.routes())
                .allSatisfy(route -> assertThat(route.part())
                        .isIn(Set.of(
                                "portal", "secret", "organization", "admin", "name", "leave", "content", "report")));
    }

    @Test
    void whatIsNotSeenAnswersLikeWhatIsNotThere() {
        List<String> leaks = new ArrayList<>();
        for (Space.Access access : Space.Access.values()) {
            Settlement place = village.settle(access, 1);
            onlookers
                    .of(place)
                    .forEach((viewer, reader) -> Sights.sights().forEach((what, seeing) -> {
                        if (what.startsWith(access.name())) {
                            addresses(place, what.split(" ", -1)[1])
                                    .forEach((path, route) -> leaks.addAll(compare(
                                            place,
                                            viewer + " of " + what,
                                            reader,
                                            path,
                                            route,
                                            seeing.contains(viewer))));
                        }
                    }));
        }
        assertThat(leaks).isEmpty();
    }

    private List<String> compare(
            Settlement place, String who, Pages.Reader reader, String path, String route, boolean sees) {
        String nowhere = Settlement.nowhere(route);
        String there = shape(path, reader.get(path));
        boolean same = there.equals(nothing(reader, nowhere));
        String line = who + " at " + route + ": " + there.lines().findFirst().orElse("");
        if (same == sees) {
            return List.of((same ? "hidden " : "seen ") + line);
        }
        return same && there.contains(place.mark()) ? List.of("named " + line) : List.of();
    }

    /** The answer where nothing is, asked for once. */
    private String nothing(Pages.Reader reader, String nowhere) {
        return nothing.computeIfAbsent(reader, key -> new HashMap<>())
                .computeIfAbsent(nowhere, path -> shape(path, reader.get(path)));
    }

    @Test
    void noListTellsOthersThatAClosedSpaceIsThere() throws InterruptedException {
        Settlement before = village.settle(Space.Access.PUBLIC, 1);
        index.await();
        Map<Viewer, Pages.Reader> readers = onlookers.of(before);
        readers.keySet().removeAll(Set.of(Viewer.MEMBER, Viewer.FACILITATOR, Viewer.AUTHOR, Viewer.ADMINISTRATOR));
        Map<String, String> first = lists(readers, before.mark());
        Settlement closed = village.settle(Space.Access.CLOSED, 2);
        index.await();
        assertThat(differing(first, lists(readers, before.mark()))).isEmpty();
        String nobodys = "zq" + Keys.random();
        assertThat(differing(lists(readers, closed.mark()), lists(readers, nobodys)))
                .isEmpty();
    }

    private static List<String> differing(Map<String, String> some, Map<String, String> others) {
        return some.keySet().stream()
                .filter(page -> !some.get(page).equals(others.get(page)))
                .toList();
    }

    @Test
    void aModeratorReadsWhatWasReportedAndNothingAroundIt() {
        Settlement closed = village.settle(Space.Access.CLOSED, 1);
        Pages.Reader moderator = pages.as(people.moderator());
        for (String path : List.of("/moderation", closed.path("/moderation/{key}", "report"))) {
            assertThat(moderator.whole(path))
                    .as(path)
                    .contains(closed.mark())
                    .doesNotContain("Space " + closed.mark())
                    .doesNotContain(closed.mark() + " forum")
                    .doesNotContain(closed.mark() + " topic")
                    .doesNotContain(closed.mark() + " hidden");
        }
    }

    @Test
    void othersReadNameAndPurposeOfASpaceForMembersAndNoMore() {
        Settlement place = village.settle(Space.Access.MEMBERS, 1);
        onlookers.of(place).forEach((viewer, reader) -> {
            if (!Sights.sights().get("MEMBERS content").contains(viewer)) {
                addresses(place, "name")
                        .keySet()
                        .forEach(path -> assertThat(reader.get(path).body())
                                .as(viewer + " " + path)
                                .doesNotContain(place.mark() + " member")
                                .doesNotContain(place.mark() + " forum")
                                .doesNotContain(place.mark() + " topic")
                                .doesNotContain(place.mark() + " open")
                                .doesNotContain(place.mark() + " other"));
            }
        });
    }

    @Test
    void administratorsReadNothingButTheTableOfSpaces() {
        Settlement closed = village.settle(Space.Access.CLOSED, 2);
        Pages.Reader administrator = pages.as(people.administrator());
        for (Sights.Route route : Sights.routes()) {
            if (route.part().equals("portal")) {
                String body = administrator.get(route.route()).body();
                if (route.route().equals(TABLE_OF_SPACES)) {
                    body = body.replace("Space " + closed.mark(), "").replace(closed.mark() + " founder", "");
                }
                assertThat(body).as(route.route()).doesNotContain(closed.mark());
            }
        }
    }

    @Test
    void hiddenWordsAreReadByFewAndDeletedWordsByNobody() {
        Settlement place = village.settle(Space.Access.PUBLIC, 1);
        Map<Viewer, Pages.Reader> readers = onlookers.of(place);
        List<String> leaks = new ArrayList<>();
        readers.forEach((viewer, reader) -> {
            List<String> paths = new ArrayList<>(List.of(place.path("/topics/{key}/{slug}", "topic")));
            for (Sights.Route route : Sights.routes()) {
                if (route.thing().equals("post") && !route.route().contains("{link}")) {
                    paths.add(place.path(route.route(), "hidden-post"));
                    paths.add(place.path(route.route(), "deleted-post"));
                }
            }
            boolean judge =
                    Set.of(Viewer.FACILITATOR, Viewer.AUTHOR, Viewer.MODERATOR).contains(viewer)
                            || viewer == Viewer.ADMINISTRATOR;
            for (String path : paths) {
                String body = reader.get(path).body();
                if (body.contains(place.mark() + " deleted") || (!judge && body.contains(place.mark() + " hidden"))) {
                    leaks.add(viewer + " reads it at " + path);
                }
            }
        });
        assertThat(leaks).isEmpty();
        assertThat(readers.get(Viewer.FACILITATOR)
                        .get(place.path("/topics/{key}/{slug}", "topic"))
                        .body())
                .contains(place.mark() + " hidden");
    }

    @Test
    void whatIsSaidOfADraftIsReadWhereTheDraftIs() throws InterruptedException {
        Settlement place = village.settle(Space.Access.PUBLIC, 1);
        index.await();
        List<String> paths = new ArrayList<>(addresses(place, "content").keySet());
        paths.addAll(addresses(place, "name").keySet());
        Sights.routes().stream()
                .filter(route -> route.part().equals("portal"))
                .forEach(route -> paths.addAll(List.of(route.route(), route.route() + "?q=" + place.mark())));
        Map<Viewer, Pages.Reader> readers = onlookers.of(place);
        assertThat(readers.remove(Viewer.AUTHOR)
                        .get(place.path("/topics/{key}/{slug}", "draft-topic"))
                        .body())
                .contains(place.mark() + " drafted");
        readers.forEach((viewer, reader) ->
                paths.forEach(path -> assertThat(reader.get(path).body())
                        .as(viewer + " " + path)
                        .doesNotContain(place.mark() + " drafted", place.mark() + " drafting")));
    }

    @Test
    void mailsNameAClosedSpaceToItsPeopleAlone() {
        Settlement closed = village.settle(Space.Access.CLOSED, 2);
        List<String> addresses = em.createQuery(
                        "select m.recipient from Mail m where m.subject like :mark or m.body like :mark", String.class)
                .setParameter("mark", "%" + closed.mark() + "%")
                .getResultList();
        List<String> own = em.createQuery(
                        "select p.account.email from Persona p where p.space.id = :space", String.class)
                .setParameter("space", closed.space().getId())
                .getResultList();
        assertThat(addresses).isNotEmpty().isSubsetOf(own);
    }

    /** The addresses of one part of a space, each with its route. */
    private static Map<String, String> addresses(Settlement place, String part) {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (Sights.Route route : Sights.routes()) {
            if (route.ofASpace()
                    && (part.equals("draft") ? isDrafted(route) : route.part().equals(part))) {
                String thing = (part.equals("draft") ? "draft-" : "") + route.thing();
                addresses.put(place.path(route.route(), thing), route.route());
            }
        }
        assertThat(addresses).isNotEmpty();
        return addresses;
    }

    private static boolean isDrafted(Sights.Route route) {
        boolean signing = route.route().endsWith("/sign"); // a draft has no petition yet
        boolean evidence = route.route().contains("{link}"); // nor are its posts evidence
        return Set.of("proposal", "campaign", "topic", "post").contains(route.thing()) && !signing && !evidence;
    }

    /** The pages that are there once, as others read and search them. */
    private static Map<String, String> lists(Map<Viewer, Pages.Reader> readers, String words) {
        Map<String, String> bodies = new LinkedHashMap<>();
        readers.forEach((viewer, reader) -> {
            for (Sights.Route route : Sights.routes()) {
                boolean reported = viewer == Viewer.MODERATOR && route.route().equals("/moderation");
                if (route.part().equals("portal") && !reported) {
                    bodies.put(
                            viewer + " " + route.route(),
                            plain(reader.get(route.route()).body()));
                    String search = route.route() + "?q=" + words;
                    bodies.put(
                            viewer + " search " + route.route(),
                            plain(reader.get(search).body()).replace(words, "WORDS"));
                }
            }
        });
        return bodies;
    }

    /** An answer without what differs from request to request. */
    private static String shape(String path, Pages.Answer answer) {
        String location = answer.location();
        String body = plain(answer.body());
        for (String form : List.of(path, URLEncoder.encode(path, StandardCharsets.UTF_8))) {
            location = location.replace(form, "PATH");
            body = body.replace(form, "PATH");
        }
        return answer.status() + " " + location + "\n" + body;
    }

    private static String plain(String body) {
        return body.replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("name=\"form-(token|key)\" value=\"[^\"]*\"", "")
                .replaceAll("(?s)<time.*?</time>", "")
                .replaceAll(
                        ">[0-9,]+ reports? waits? for", ">Reports wait for"); // closed spaces report to moderators, too
    }
}
