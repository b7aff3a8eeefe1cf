package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.manyhands.spaces.Space;
import org.manyhands.testing.HtmlForm;
import org.manyhands.testing.Onlookers;
import org.manyhands.testing.Pages;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Settlement;
import org.manyhands.testing.Sights;
import org.manyhands.testing.Sights.Viewer;
import org.manyhands.testing.Tx;
import org.manyhands.testing.Village;

/**
 * A09, A10, A11, A12: every form that somebody with a right is given, sent by hand by those to whom the portal does not give
 * it, and sent with values that no page offers. Nothing happens, and nothing fails.
 */
@ServiceTest
class HandMadeFormsServiceIT {
    private static final Set<Viewer> RIGHT = EnumSet.of(Viewer.AUTHOR, Viewer.FACILITATOR, Viewer.MEMBER);

    /** Forms that stand on every page, for whoever is signed in. */
    private static final Set<String> EVERYWHERE = Set.of("form-token", "form-key");

    @Inject
    Village village;

    @Inject
    Onlookers onlookers;

    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    @Test
    void nobodyActsInAClosedSpaceFromOutside() throws Exception {
        Settlement place = village.settle(Space.Access.CLOSED, 1);
        Map<Viewer, Pages.Reader> readers = onlookers.of(place);
        List<String> wrong = new ArrayList<>();
        int sent = 0;
        for (Map.Entry<String, Map<String, HtmlForm>> page :
                given(place, readers, RIGHT).entrySet()) {
            for (Viewer viewer : EnumSet.complementOf(EnumSet.copyOf(RIGHT))) {
                if (viewer == Viewer.SUSPENDED && page.getKey().endsWith("/leave")) {
                    continue; // whoever is suspended may still go
                }
                for (HtmlForm form : page.getValue().values()) {
                    sent++;
                    wrong.addAll(send(place, viewer, readers.get(viewer), page.getKey(), form, Set.of(302, 404, 429)));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(sent).isGreaterThan(200);
    }

    @Test
    void nobodySendsAFormThatTheyAreNotGiven() throws Exception {
        Settlement place = village.settle(Space.Access.PUBLIC, 1);
        Map<Viewer, Pages.Reader> readers = onlookers.of(place);
        List<String> wrong = new ArrayList<>();
        int sent = 0;
        Map<String, Map<String, HtmlForm>> all = given(place, readers, RIGHT);
        for (Viewer viewer : List.of(Viewer.VISITOR, Viewer.PERSON, Viewer.SUSPENDED, Viewer.MEMBER)) {
            Map<String, Map<String, HtmlForm>> own = given(place, readers, Set.of(viewer));
            for (Map.Entry<String, Map<String, HtmlForm>> page : all.entrySet()) {
                Map<String, HtmlForm> others = new LinkedHashMap<>(page.getValue());
                others.keySet()
                        .removeAll(own.getOrDefault(page.getKey(), Map.of()).keySet());
                for (HtmlForm form : others.values()) {
                    sent++;
                    wrong.addAll(send(
                            place,
                            viewer,
                            readers.get(viewer),
                            page.getKey(),
                            form,
                            Set.of(200, 302, 403, 404, 422, 429)));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(sent).isGreaterThan(100);
    }

    @Test
    void aValueThatIsNotOfferedIsRefused() throws Exception {
        Settlement place = village.settle(Space.Access.PUBLIC, 1);
        Map<Viewer, Pages.Reader> readers = onlookers.of(place);
        List<String> wrong = new ArrayList<>();
        int sent = 0;
        for (Map.Entry<String, Map<String, HtmlForm>> page :
                given(place, readers, Set.of(Viewer.AUTHOR)).entrySet()) {
            for (HtmlForm form : page.getValue().values()) {
                for (String choice : form.choices()) {
                    for (String value : List.of("ADMINISTRATOR", "-1", "#{7*7}")) {
                        sent++;
                        wrong.addAll(send(
                                place,
                                Viewer.AUTHOR,
                                readers.get(Viewer.AUTHOR),
                                page.getKey(),
                                form.with(choice, value),
                                Set.of(200, 404, 422)));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(sent).isGreaterThan(15);
    }

    @Test
    void hiddenFieldsAndStrangeNamesFailNoPage() throws Exception {
        Settlement place = village.settle(Space.Access.PUBLIC, 1);
        Map<Viewer, Pages.Reader> readers = onlookers.of(place);
        List<String> wrong = new ArrayList<>();
        int sent = 0;
        for (Map.Entry<String, Map<String, HtmlForm>> page :
                given(place, readers, Set.of(Viewer.FACILITATOR)).entrySet()) {
            for (HtmlForm form : page.getValue().values()) {
                for (String field : form.fields().keySet()) {
                    boolean frame =
                            field.startsWith("jakarta.") || EVERYWHERE.contains(field) || field.equals(form.id());
                    if (!frame && !field.equals(form.button())) {
                        sent++;
                        HtmlForm odd = form.with(field, "9223372036854775808")
                                .with("version", "-1")
                                .with("id", "1")
                                .with("form.owner", "1")
                                .with("role", "ADMINISTRATOR");
                        Pages.Answer answer = readers.get(Viewer.FACILITATOR).post(page.getKey(), odd.fields());
                        if (answer.status() >= 500) {
                            wrong.add(page.getKey() + " " + form.name() + " " + field + ": " + answer.status());
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(sent).isGreaterThan(30);
    }

    private List<String> send(
            Settlement place, Viewer viewer, Pages.Reader reader, String path, HtmlForm form, Set<Integer> allowed)
            throws Exception {
        long before = recorded(place);
        Pages.Answer answer = reader.post(path, form.fields());
        String what = viewer + " " + path + " " + form.name() + ": " + answer.status() + " " + answer.location();
        boolean led = answer.status() == 302 && !answer.location().startsWith("/sign-in");
        if (recorded(place) != before) {
            return List.of("done: " + what);
        }
        return allowed.contains(answer.status()) && !led ? List.of() : List.of(what);
    }

    /** How much has been done in a place. */
    private long recorded(Settlement place) throws Exception {
        return tx.get(() -> em.createQuery("select count(a) from Activity a where a.spaceId = :space", Long.class)
                .setParameter("space", place.space().getId())
                .getSingleResult());
    }

    /** The forms that these people are given, by the page and by their name. */
    private static Map<String, Map<String, HtmlForm>> given(
            Settlement place, Map<Viewer, Pages.Reader> readers, Set<Viewer> viewers) {
        Map<String, Map<String, HtmlForm>> given = new LinkedHashMap<>();
        for (Viewer viewer : viewers) {
            for (String path : paths(place)) {
                Map<String, HtmlForm> forms = HtmlForm.of(
                                readers.get(viewer).get(path).body())
                        .stream()
                        .filter(HtmlForm::plain)
                        .collect(Collectors.toMap(
                                HtmlForm::name, form -> form, (one, other) -> one, LinkedHashMap::new));
                forms.forEach((name, form) -> given.computeIfAbsent(path, key -> new LinkedHashMap<>())
                        .putIfAbsent(name, form));
            }
        }
        return given;
    }

    private static Set<String> paths(Settlement place) {
        Set<String> paths = new HashSet<>();
        for (Sights.Route route : Sights.routes()) {
            for (String thing : List.of(route.thing(), "draft-" + route.thing(), "hidden-" + route.thing())) {
                boolean content = Set.of("name", "leave", "content").contains(route.part());
                if (content && place.things().containsKey(thing) && place.fits(route.route(), thing)) {
                    paths.add(place.path(route.route(), thing));
                }
            }
        }
        return paths;
    }
}
