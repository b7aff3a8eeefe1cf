package org.manyhands.testing.client;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotCaret;

/** Pictures of whole pages in {@code target/screenshots}, for people to look at. */
final class Picture {
    private Picture() {}

    /** Takes one. A browser that is short of breath may fail to draw it, which says nothing about the page. */
    static void of(Page page, String name) {
        try {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Target.folder("screenshots").resolve(name + ".png"))
                    .setFullPage(true)
                    .setCaret(ScreenshotCaret.INITIAL) // hiding it needs an inline style, which the policy refuses
                    .setAnimations(ScreenshotAnimations.ALLOW));
        } catch (PlaywrightException e) {
            if (!e.getMessage().contains("Unable to capture screenshot")) {
                throw e;
            }
            System.out.println("No picture of " + name);
        }
    }
}
