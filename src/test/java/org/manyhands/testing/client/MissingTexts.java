package org.manyhands.testing.client;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds what a page shows where a text is missing: the text's key. */
final class MissingTexts {
    /** The first parts of the keys of all texts: the folders that have a bundle. */
    private static final List<String> BUNDLES = bundles();

    private MissingTexts() {}

    /** The keys that stand on the page as if they were texts; empty if there are none. */
    static String on(Page page) {
        return (String) page.evaluate("""
                bundles => {
                    const key = new RegExp('^(' + bundles + ')(\\\\.[a-z0-9][a-z0-9-]*)+$');
                    const texts = [document.title.split(' ')[0]];
                    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                    while (walk.nextNode()) texts.push(walk.currentNode.textContent.trim());
                    return texts.filter(t => key.test(t)).join(', ');
                }
                """, String.join("|", BUNDLES));
    }

    private static List<String> bundles() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/manyhands"))) {
            return files.filter(file -> file.endsWith("messages.properties"))
                    .map(file -> file.getParent().getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
