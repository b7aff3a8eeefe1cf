package org.manyhands.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.platform.ui.Routes;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/**
 * Follows the links of the demonstration as a person would, to each view once, on a phone: every page that is linked is
 * there, readable to everybody and right in its markup.
 */
class EveryPageIT {
    /** Where links lead out of what a person reads: they act, or are no pages. */
    private static final Set<String> LEFT_OUT = Set.of("accounts/sign-out");

    /** The demonstration shows everybody's mails; each links to what its own recipient may open. */
    private static final String MAILS = "home/mail";

    private static final String LINKS =
            "() => [...document.querySelectorAll('a[href]')].map(a => a.href).filter(h => h.startsWith(location.origin))";

    @Test
    void asAVisitor() {
        try (Visit visit = Browser.phone().visit(Portal.demo())) {
            walk(visit, "visitor");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"peer", "leader", "admin"})
    void signedIn(String who) {
        try (Visit visit = Browser.phone().visit(Portal.demo())) {
            walk(visit.signInAs(who), who);
        }
    }

    /** Two people and two languages, not all of them with each other: what differs is words and direction. */
    @ParameterizedTest
    @CsvSource({"ar, peer", "es, leader"})
    void inAnotherLanguage(String language, String who) {
        try (Visit visit = Browser.phone().visit(Portal.demo())) {
            walk(visit.signInAs(who), who + "-" + language, "/" + language);
        }
    }

    private static void walk(Visit visit, String who) {
        walk(visit, who, "");
    }

    /** @param language what the addresses begin with; links to pages without it are not followed */
    private static void walk(Visit visit, String who, String language) {
        Deque<String> open = new ArrayDeque<>(List.of(language.isEmpty() ? "/" : language));
        Set<String> views = new HashSet<>();
        List<String> found = new ArrayList<>();
        while (!open.isEmpty()) {
            String path = open.poll();
            Optional<String> view = Optional.of(path.replaceAll("\\?.*", ""))
                    .filter(address -> address.startsWith(language))
                    .flatMap(address -> Routes.match(address.substring(language.length())))
                    .map(match -> match.view().substring(1));
            if (view.isEmpty() || LEFT_OUT.contains(view.get()) || !views.add(view.get())) {
                continue;
            }
            look(visit, path, view.get().replace('/', '-') + "-" + who, found);
            if (view.get().equals(MAILS)) {
                continue;
            }
            for (Object link : (List<?>) visit.page().evaluate(LINKS)) {
                URI uri = URI.create((String) link);
                open.add(uri.getRawQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getRawQuery());
            }
        }
        Report.none("Pages as " + who, found);
        assertThat(views).hasSizeGreaterThan(5);
    }

    private static void look(Visit visit, String path, String name, List<String> found) {
        int status = visit.statusOf(path);
        if (status != 200) {
            found.add(path + " answers " + status);
            return;
        }
        try {
            if (path.matches("(/(es|ar))?/admin.*")) {
                visit.checkedWorking(name);
            } else {
                visit.checked(name);
            }
        } catch (AssertionError e) {
            found.add(path + ": " + e.getMessage());
        }
    }
}
