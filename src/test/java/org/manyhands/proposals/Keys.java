package org.manyhands.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Page;

/** Somebody who has a keyboard and nothing else. */
record Keys(Page page) {
    private static final int PATIENCE = 40;

    /** The words of what has the focus; nothing for the page itself. */
    private static final String FOCUSED = """
            () => {
              const e = document.activeElement;
              const words = e === document.body ? '' : e.ariaLabel || e.labels?.[0]?.textContent
                || (e.type === 'submit' && e.value) || e.textContent;
              return words.replace(/\\s+/g, ' ').trim();
            }""";

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keys type(String words) {
        page.keyboard().type(words);
        return this;
    }

    /** Expects to be on what has these words. */
    Keys on(String words) {
        assertEquals(words, focused());
        return this;
    }

    Keys inText() {
        return on("The text, which you write together");
    }

    /** Presses a key again and again until it has led to what has these words. */
    Keys until(String key, String words) {
        for (int i = 0; i < PATIENCE; i++) {
            if (press(key).focused().equals(words)) {
                return this;
            }
        }
        return fail(key + " does not lead to " + words + " but to " + focused());
    }

    private String focused() {
        return (String) page.evaluate(FOCUSED);
    }
}
