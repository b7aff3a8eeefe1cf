package org.manyhands.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Crawl;
import org.manyhands.testing.client.Look;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/**
 * Follows the links of the demonstration as a person would, to each view once: every page that is linked is there,
 * readable to everybody and right in its markup. Each view is looked at in every language, in pairs of language, colours
 * and width; in all combinations where {@code looks} says {@code all}.
 */
class EveryPageIT {
    private static final List<String> LANGUAGES = List.of("", "/es", "/ar");
    private static final boolean ALL = "all".equals(System.getProperty("looks"));

    /** Pages with words of which nobody knows the language: samples, help lines from a file, all mails. */
    private static final Set<String> SAMPLES = Set.of("styleguide", "home/urgent-help", Crawl.MAILS);

    /** What another test brings in from a file that says no language. */
    private static final String IMPORTED = "/a-history-that-was-imported";

    /** The views that somebody has looked at in all languages. */
    private static final Set<String> SEEN = new HashSet<>();

    private final List<String> found = new ArrayList<>();

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

    /** Links stay in the language of the page; what else depends on it is looked at in the other walks. */
    @ParameterizedTest
    @CsvSource({"/ar, peer", "/es, leader"})
    void linksStayInALanguage(String language, String who) {
        try (Visit visit = Browser.phone().visit(Portal.demo())) {
            visit.signInAs(who);
            Set<String> views = Crawl.from(visit, language, (path, view) -> {
                int status = visit.statusOf(path);
                if (status != 200) {
                    found.add(path + " answers " + status);
                }
            });
            Report.none("Pages as " + who + " in " + language, found);
            assertThat(views).hasSizeGreaterThan(40);
        }
    }

    private void walk(Visit visit, String who) {
        Map<String, String> fresh = new LinkedHashMap<>();
        Set<String> views = Crawl.from(visit, "", (path, view) -> {
            boolean first = SEEN.add(view);
            if (first) {
                fresh.put(path, view);
            }
            look(visit, path, view, who, looks(0, first));
        });
        for (int language = 1; language < LANGUAGES.size(); language++) {
            for (Map.Entry<String, String> page : fresh.entrySet()) {
                String path = page.getKey().equals("/") ? "" : page.getKey();
                look(
                        visit,
                        LANGUAGES.get(language) + path,
                        page.getValue(),
                        who + LANGUAGES.get(language).replace('/', '-'),
                        looks(language, true));
            }
        }
        Report.none("Pages as " + who, found);
        assertThat(views).hasSizeGreaterThan(5);
    }

    private static List<Look> looks(int language, boolean first) {
        if (ALL) {
            return Look.all();
        }
        return first ? Look.share(language) : Look.share(0).subList(0, 1);
    }

    private void look(Visit visit, String path, String view, String who, List<Look> looks) {
        int status = visit.statusOf(path);
        if (status != 200) {
            found.add(path + " answers " + status);
            return;
        }
        String name = view.replace('/', '-') + "-" + who;
        boolean working = path.matches("(/(es|ar))?/admin.*");
        boolean checked = false;
        for (Look look : looks) {
            try {
                visit.seenAs(look);
                if (checked && !ALL) {
                    visit.checkedLook(name);
                } else if (working) {
                    visit.checkedWorking(name);
                } else {
                    visit.checked(name);
                }
                if (!checked && !SAMPLES.contains(view) && !path.contains(IMPORTED)) {
                    visit.saysLanguages();
                }
            } catch (AssertionError e) {
                found.add(path + ": " + e.getMessage());
            }
            checked = true;
        }
    }
}
