package org.manyhands.testing.client;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/** axe on the page as it stands, with every rule for WCAG 2.2 AA and the best practices, target size included. */
public final class Axe {
    private static final String RUN = """
            () => axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
                rules: {'target-size': {enabled: true}},
                resultTypes: ['violations'],
            }).then(results => JSON.stringify(results.violations))
            """;

    /** The rules whose findings depend on colours and width. */
    private static final String RUN_LOOK = """
            () => axe.run(document, {
                runOnly: {type: 'rule', values: ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable']},
                resultTypes: ['violations'],
            }).then(results => JSON.stringify(results.violations))
            """;

    private Axe() {}

    public static void check(String where, Page page) {
        report(where, violations(page));
    }

    /** The same, by the rules alone whose findings depend on colours and width; after {@code check} on the same page. */
    static void checkLook(String where, Page page) {
        report(where, violations(page, RUN_LOOK));
    }

    private static void report(String where, List<String> found) {
        if (!found.isEmpty()) {
            Assertions.fail("axe on " + where + " (" + found.size() + "):\n  " + String.join("\n  ", found));
        }
    }

    /**
     * The same for a page that was shown without script, which axe needs: a twin has it, but runs none of the page's own.
     *
     * @param page the page without script
     * @param twin an empty browser with script
     */
    static void check(String where, Page page, BrowserContext twin) {
        String html = page.content();
        twin.route("**/*", route -> {
            Request request = route.request();
            if (request.isNavigationRequest()) {
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(html));
            } else if (request.resourceType().equals("script")) {
                route.abort();
            } else {
                route.resume();
            }
        });
        Page same = twin.newPage();
        same.navigate(page.url());
        check(where, same);
    }

    static List<String> violations(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        return violations(page, RUN);
    }

    private static List<String> violations(Page page, String run) {
        JsonArray rules = JsonParser.parseString((String) page.evaluate(run)).getAsJsonArray();
        List<String> found = new ArrayList<>();
        for (JsonElement element : rules) {
            JsonObject rule = element.getAsJsonObject();
            for (JsonElement node : rule.getAsJsonArray("nodes")) {
                found.add(text(rule, "id") + ": " + text(rule, "help") + "\n      at "
                        + node.getAsJsonObject().get("target") + "\n      " + text(node.getAsJsonObject(), "html")
                        + "\n      " + text(node.getAsJsonObject(), "failureSummary"));
            }
        }
        return found;
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString().replaceAll("\\s+", " ");
    }
}
