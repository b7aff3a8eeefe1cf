package org.manyhands.testing.client;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/**
 * One person at one browser. Acts by what a person sees (labels, words of buttons and links). When it is closed it fails
 * if the browser complained: errors on the console, refusals by the content policy, requests to other hosts.
 */
public final class Visit implements AutoCloseable {

    private final String base;
    private final Browser browser;
    private final BrowserContext context;
    private Page page;
    private String kind;
    private final List<String> complaints = new ArrayList<>();
    private final Traffic traffic = new Traffic();
    private Response last;

    Visit(String base, Browser browser, BrowserContext context) {
        this.base = base;
        this.browser = browser;
        this.context = context;
        this.kind = browser.toString();
        context.setDefaultTimeout(10_000);
        begin();
    }

    private void begin() {
        page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(error -> complaints.add("script error: " + error));
        page.onRequestFinished(traffic::add);
        page.onRequest(this::watch);
        page.onResponse(response -> last = isPage(response) ? response : last);
    }

    /** Opens a path and expects it to be there. */
    public Visit open(String path) {
        Assertions.assertEquals(200, statusOf(path), () -> "status of " + path);
        return this;
    }

    /** Opens a path and tells its status. */
    public int statusOf(String path) {
        traffic.clear();
        return page.navigate(base + path).status();
    }

    /** The answer of the page that is shown. */
    public Response answer() {
        return last;
    }

    /** Closes the tab without asking, and goes on in another one of the same browser. */
    public Visit inNewTab() {
        page.close();
        begin();
        return this;
    }

    /** Everything else that Playwright can do. */
    public Page page() {
        return page;
    }

    public Visit signIn(String email, String password) {
        open("/sign-in");
        return signInHere(email, password);
    }

    /** The same on the sign-in page that is shown already, from where it leads on. */
    public Visit signInHere(String email, String password) {
        fill("E-mail", email);
        fill("Password", password);
        press("Sign in");
        Assertions.assertFalse(page.url().contains("/sign-in"), () -> email + " could not sign in");
        return this;
    }

    /** Signs in as one of the demonstration's people: {@code admin}, {@code peer}, {@code leader} and so on. */
    public Visit signInAs(String who) {
        return signIn(who + "@demo.example", "walk-together-2026");
    }

    /** Ends every sign-in of this browser, as time does. */
    public Visit losesSignIn() {
        context.clearCookies();
        return this;
    }

    /** Types into the field with this label, or the beginning of it. */
    public Visit fill(String label, String value) {
        field(label).fill(value);
        return this;
    }

    /** Chooses from the list with this label. */
    public Visit select(String label, String option) {
        field(label).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    /** Ticks the box or takes the choice with this label. */
    public Visit tick(String label) {
        field(label).check();
        return this;
    }

    /** Presses the button with these words. */
    public Visit press(String words) {
        return press(main(AriaRole.BUTTON, words));
    }

    /** Presses what leads to a page, and goes on when that is here: opening another before would break it off. */
    public Visit press(Locator button) {
        traffic.clear();
        page.waitForResponse(this::isPage, button::click).finished();
        page.waitForLoadState();
        return this;
    }

    /** Opens the part that is folded up under these words. */
    public Visit unfold(String words) {
        page.locator("summary", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        return this;
    }

    /** Follows the first link with these words. */
    public Visit follow(String words) {
        return press(main(AriaRole.LINK, words));
    }

    /** Expects these words to be seen somewhere on the page. */
    public Visit sees(String words) {
        assertThat(page.locator("body")).containsText(words);
        return this;
    }

    /** Expects the field with this label to hold this value. */
    public Visit holds(String label, String value) {
        assertThat(field(label)).hasValue(value);
        return this;
    }

    public Visit doesNotSee(String words) {
        assertThat(page.locator("body")).not().containsText(words);
        return this;
    }

    /** Looks at the page that is shown in these colours and at this width from here on. */
    public Visit seenAs(Look look) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(look.theme().scheme)
                .setForcedColors(look.theme().forced));
        page.setViewportSize(look.width().pixels, look.width().height);
        kind = look.toString();
        return this;
    }

    /** What colours and width change of a page that was checked: whether it fits, and what axe says of colours and sizes. */
    public Visit checkedLook(String name) {
        Assertions.assertAll(this::fits, () -> Axe.checkLook(name + " (" + kind + ")", page));
        return this;
    }

    /** Everything that every page must keep: axe, Nu, no sideways scrolling, no gap in the texts; and its picture. */
    public Visit checked(String name) {
        return check(name, Nu::check);
    }

    /** The same for a page with PrimeFaces. */
    public Visit checkedWorking(String name) {
        return check(name, Nu::checkWorking);
    }

    /** The markup is checked beside the rest: two processes are at work. */
    private Visit check(String name, BiConsumer<String, String> checker) {
        String html = last.text();
        String where = name + " (" + kind + ")";
        Executable markup = Nu.begun(() -> checker.accept(where, html));
        screenshot(name);
        Assertions.assertAll(this::fits, this::speaks, () -> checkAccess(name), markup);
        return this;
    }

    /** Nothing is wider than the screen. */
    public Visit fits() {
        Object wide = page.evaluate(Scripts.WIDE);
        Assertions.assertEquals("", wide, () -> page.url() + " scrolls sideways (" + kind + ")");
        return this;
    }

    /** No text is the key of a text that is missing. */
    public Visit speaks() {
        String gaps = MissingTexts.on(page);
        Assertions.assertEquals("", gaps, () -> page.url() + " shows keys instead of texts");
        return this;
    }

    /** What runs its own way says its language, and nobody is in doubt about the language of a text. */
    public Visit saysLanguages() {
        Object silent = page.evaluate(Scripts.SILENT);
        Assertions.assertEquals("", silent, () -> page.url() + " has words in a language that it does not tell");
        return this;
    }

    /** Puts a picture of the whole page into {@code target/screenshots}. */
    public Visit screenshot(String name) {
        Picture.of(page, name + "-" + kind);
        return this;
    }

    /** What the last page that was opened took over the wire. */
    public Traffic traffic() {
        return traffic;
    }

    /** The SQL statements that the shown page takes when it is made for this person. */
    public int statements() {
        Map<String, String> headers = context.request()
                .get(page.url(), RequestOptions.create().setHeader("Cache-Control", "no-cache"))
                .headers();
        return Integer.parseInt(headers.getOrDefault("x-statements", "-1"));
    }

    /** Names of the cookies that the person holds. */
    public List<String> cookies() {
        return context.cookies().stream().map(cookie -> cookie.name).toList();
    }

    @Override
    public void close() {
        context.close();
        if (!complaints.isEmpty()) {
            Assertions.fail(
                    "The browser complained (" + kind + "):\n  " + String.join("\n  ", List.copyOf(complaints)));
        }
    }

    private void checkAccess(String name) {
        String where = name + " (" + kind + ")";
        if (browser.script()) {
            Axe.check(where, page);
        } else {
            try (BrowserContext twin = browser.withScript().context(base)) {
                Axe.check(where, page, twin);
            }
        }
    }

    /** Whether it is a page for the window, and not one that leads on to another. */
    private boolean isPage(Response response) {
        boolean leadsOn = response.status() >= 300 && response.status() < 400;
        return response.request().isNavigationRequest() && response.frame() == page.mainFrame() && !leadsOn;
    }

    private Locator field(String label) {
        String plain = label.replaceAll("[\\\\.*+?^${}()|\\[\\]/]", "\\\\$0"); // the browser knows no \\Q
        return page.getByLabel(Pattern.compile("^\\s*" + plain)).first();
    }

    private Locator main(AriaRole role, String words) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(words)).first();
    }

    private void note(ConsoleMessage message) {
        boolean ofThePageItself = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url());
        if (message.type().equals("error") && !ofThePageItself) {
            complaints.add(message.text() + " (" + message.location() + ")");
        }
    }

    private void watch(Request request) {
        if (!request.url().startsWith(base + "/") && !request.url().startsWith("data:")) {
            complaints.add("request to another host: " + request.url());
        }
    }
}
