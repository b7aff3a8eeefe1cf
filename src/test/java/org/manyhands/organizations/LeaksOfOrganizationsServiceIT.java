package org.manyhands.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.testing.Onlookers;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Sights;

/**
 * A01: organizations are public, what their managers keep about them is not. Every route of an organization, for everybody who
 * may come, in every state, as {@code organization-sights.csv} has it.
 */
@ServiceTest
class LeaksOfOrganizationsServiceIT {
    private static final byte[] PDF = "%PDF-1.7 letter".getBytes(StandardCharsets.ISO_8859_1);

    /** Those who look, in the order of the table's columns. */
    private enum Viewer {
        VISITOR,
        PERSON,
        MEMBER,
        MANAGER,
        SUSPENDED,
        NEIGHBOUR,
        MODERATOR,
        ADMINISTRATOR
    }

    /** What a state makes of an organization; a merged one answers under its former address. */
    private enum State {
        OPEN,
        SUSPENDED,
        CLOSED,
        MERGED
    }

    /** What is kept, by the word that marks it, and who may read it besides its managers. */
    private static final Map<String, Set<Viewer>> WORDS = Map.of(
            "EVERYBODY", EnumSet.allOf(Viewer.class),
            "MEMBERS", EnumSet.of(Viewer.MEMBER),
            "MANAGERS", EnumSet.noneOf(Viewer.class),
            "request", EnumSet.noneOf(Viewer.class),
            "invited", EnumSet.noneOf(Viewer.class),
            "evidence", EnumSet.of(Viewer.ADMINISTRATOR));

    @Inject
    OrganizationScene scene;

    @Inject
    OrganizationQueries organizations;

    @Inject
    OrganizationMemberService members;

    @Inject
    OrganizationContactService contacting;

    @Inject
    OrganizationContactQueries contacts;

    @Inject
    OrganizationInvitationService inviting;

    @Inject
    OrganizationVerificationService verifying;

    @Inject
    OrganizationVerificationQueries verifications;

    @Inject
    OrganizationStateService states;

    @Inject
    OrganizationMergeQueries merges;

    @Inject
    OrganizationMergeService merging;

    @Inject
    Onlookers onlookers;

    @Inject
    People people;

    @Inject
    Pages pages;

    /**
     * An organization of which everything is kept.
     *
     * @param keys what stands in its addresses, by route
     */
    private record Kept(
            String slug, String mark, Actor manager, Actor member, Actor barred, Map<String, String> keys) {}

    @Test
    void theTableHasEveryRoute() {
        List<String> expected = new ArrayList<>();
        for (State state : State.values()) {
            Sights.routes().stream()
                    .filter(route -> route.part().equals("organization"))
                    .forEach(route -> expected.add(state + " " + route.route()));
            expected.add(state + " /evidence/{key}");
        }
        assertThat(table().keySet()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyRouteAnswersAsTheTableSays() {
        List<String> wrong = new ArrayList<>();
        for (State state : State.values()) {
            Kept kept = keep();
            Map<Viewer, Pages.Reader> readers = readers(kept);
            enter(state, kept);
            table().forEach((line, statuses) -> {
                String route = line.substring(line.indexOf(' ') + 1);
                if (line.startsWith(state + " ")) {
                    readers.forEach((viewer, reader) ->
                            wrong.addAll(look(kept, route, viewer, reader, statuses.get(viewer), state)));
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private List<String> look(Kept kept, String route, Viewer viewer, Pages.Reader reader, String status, State state) {
        List<String> wrong = new ArrayList<>();
        String path = path(kept, route, kept.keys.get(route));
        Pages.Answer answer = reader.get(path);
        String who = state + " " + route + " " + viewer + " ";
        if (!status.equals(Integer.toString(answer.status()))) {
            wrong.add(who + answer.status() + " instead of " + status);
        }
        if (route.contains("{key}") && answer.status() != 200) {
            String nothing = path(kept, route, "nothing-here");
            Pages.Answer nowhere = reader.get(nothing);
            if (!shape(path, answer).equals(shape(nothing, nowhere))) {
                wrong.add(who + "tells that there is something");
            }
        }
        WORDS.forEach((word, readers) -> {
            boolean manages = viewer == Viewer.MANAGER;
            if (!manages && !readers.contains(viewer) && answer.body().contains(kept.mark + word)) {
                wrong.add(who + "reads " + word);
            }
        });
        return wrong;
    }

    @Test
    void listsTellNothingThatManagersKeep() {
        Kept kept = keep();
        List<String> wrong = new ArrayList<>();
        readers(kept).forEach((viewer, reader) -> {
            for (Sights.Route route : Sights.routes()) {
                boolean own = viewer == Viewer.MANAGER || viewer == Viewer.ADMINISTRATOR;
                for (String path : List.of(route.route(), route.route() + "?q=" + kept.mark)) {
                    if (route.part().equals("portal") && !own) {
                        String body = reader.get(path).body();
                        WORDS.keySet().stream()
                                .filter(word -> body.contains(kept.mark + word))
                                .forEach(word -> wrong.add(viewer + " reads " + word + " at " + path));
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
        Pages.Answer own = pages.as(kept.manager).get("/organizations/" + kept.slug + "/members");
        assertThat(own.body()).contains(kept.mark + "request");
    }

    private Kept keep() {
        Actor manager = people.person();
        Actor member = people.person();
        Actor barred = people.person();
        String slug = scene.settle(manager, 0);
        String mark = "zq" + Keys.random();
        for (OrganizationContact.Visibility visibility : OrganizationContact.Visibility.values()) {
            contacting.add(manager, slug, contact(mark, visibility));
        }
        for (Actor one : List.of(member, barred)) {
            members.accept(manager, slug, members.request(one, slug, null).getPublicKey());
        }
        OrganizationMember request = members.request(people.person(), slug, mark + "request");
        OrganizationInvitationForm invitation = new OrganizationInvitationForm();
        invitation.setEmail(mark + "invited@example.org");
        String invited = inviting.invite(manager, slug, invitation).getPublicKey();
        verifying.ask(manager, slug, mark + "evidence", "letter.pdf", PDF);
        long id = organizations.get(slug).getId();
        String first = contacts.list(manager, organizations.standing(manager, id))
                .get(0)
                .key();
        String file = verifications.list(manager, id).get(0).fileKey();
        Map<String, String> keys = Map.of(
                "/organizations/{slug}/members/{key}", request.getPublicKey(),
                "/organizations/{slug}/invitations/{key}", invited,
                "/organizations/{slug}/contacts/{key}", first,
                "/evidence/{key}", file);
        return new Kept(slug, mark, manager, member, onlookers.suspend(barred), keys);
    }

    private static OrganizationContactForm contact(String mark, OrganizationContact.Visibility visibility) {
        OrganizationContactForm form = new OrganizationContactForm();
        form.setLabel(mark + visibility);
        form.setKind(OrganizationContact.Kind.PHONE);
        form.setContent("+44 20 7946 0000");
        form.setVisibility(visibility);
        return form;
    }

    private void enter(State state, Kept kept) {
        Actor administrator = people.administrator();
        switch (state) {
            case OPEN ->
                verifying.verify(
                        administrator,
                        kept.slug,
                        "Seen",
                        LocalDate.now(ZoneOffset.UTC).plusYears(1),
                        null,
                        null);
            case SUSPENDED -> states.suspend(administrator, kept.slug, "Somebody else says to be it.");
            case CLOSED -> states.close(kept.manager, kept.slug, "Our work is done.");
            case MERGED -> {
                String stays = scene.settle(0);
                String mark = merges.preview(administrator, stays, kept.slug).mark();
                merging.merge(administrator, stays, kept.slug, mark);
            }
        }
    }

    private Map<Viewer, Pages.Reader> readers(Kept kept) {
        Actor neighbour = people.person();
        scene.settle(neighbour, 0);
        Map<Viewer, Actor> actors = new EnumMap<>(Map.of(
                Viewer.VISITOR,
                Actor.visitor(),
                Viewer.PERSON,
                people.person(),
                Viewer.MEMBER,
                kept.member,
                Viewer.MANAGER,
                kept.manager,
                Viewer.SUSPENDED,
                kept.barred,
                Viewer.NEIGHBOUR,
                neighbour,
                Viewer.MODERATOR,
                people.moderator(),
                Viewer.ADMINISTRATOR,
                people.administrator()));
        Map<Viewer, Pages.Reader> readers = new LinkedHashMap<>();
        actors.forEach((viewer, actor) -> readers.put(viewer, pages.as(actor)));
        return readers;
    }

    private static String path(Kept kept, String route, String key) {
        return route.replace("{slug}", kept.slug).replace("{key}", key == null ? "" : key);
    }

    private static String shape(String path, Pages.Answer answer) {
        return (answer.status() + answer.location() + answer.body())
                .replace("&#37;", "%")
                .replace(path, "PATH")
                .replace(URLEncoder.encode(path, StandardCharsets.UTF_8), "PATH")
                .replaceAll("name=\"form-(token|key)\" value=\"[^\"]*\"", "");
    }

    /** State and route to what each viewer is answered. */
    private static Map<String, Map<Viewer, String>> table() {
        Map<String, Map<Viewer, String>> table = new LinkedHashMap<>();
        for (List<String> cells : Sights.lines("organization-sights.csv")) {
            Map<Viewer, String> statuses = new EnumMap<>(Viewer.class);
            for (int i = 0; i < Viewer.values().length; i++) {
                statuses.put(Viewer.values()[i], cells.get(1 + i));
            }
            table.put(cells.get(0), statuses);
        }
        return table;
    }
}
