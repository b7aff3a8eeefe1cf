package org.manyhands.testing.client;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The distribution's Chromium, one for the whole run, and the ways in which a person may sit in front of it:
 * {@code Browser.desktop().dark().visit(portal)}.
 */
public record Browser(int width, int height, boolean script, boolean dark, String timeZone) {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking");

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser chromium;

    public static Browser desktop() {
        return new Browser(1280, 900, true, false, "Europe/Berlin");
    }

    /** The narrowest screen that must work without scrolling sideways. */
    public static Browser phone() {
        return new Browser(320, 640, true, false, "Europe/Berlin");
    }

    public Browser withoutScript() {
        return new Browser(width, height, false, dark, timeZone);
    }

    public Browser inDark() {
        return new Browser(width, height, script, true, timeZone);
    }

    public Browser inZone(String zone) {
        return new Browser(width, height, script, dark, zone);
    }

    Browser withScript() {
        return new Browser(width, height, true, dark, timeZone);
    }

    /** A fresh person: no cookies, nothing cached. Close it, so that what the browser complained of is reported. */
    public Visit visit(Portal portal) {
        return visit(portal.url(""));
    }

    Visit visit(String base) {
        return new Visit(base, this, context(base));
    }

    BrowserContext context(String base) {
        return chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setJavaScriptEnabled(script)
                        .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("en-GB")
                        .setTimezoneId(timeZone)
                        .setBaseURL(base + "/"));
    }

    /** {@code desktop}, {@code phone-noscript-dark} and so on, for names of pictures and for messages. */
    @Override
    public String toString() {
        return (width < 600 ? "phone" : "desktop") + (script ? "" : "-noscript") + (dark ? "-dark" : "");
    }

    static synchronized void stop() {
        if (playwright != null) {
            chromium.close();
            playwright.close();
            playwright = null;
        }
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (playwright == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(ARGUMENTS));
        }
        return chromium;
    }

    private static Path executable() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Page tests need Chromium (Debian: chromium) on the PATH"));
    }
}
