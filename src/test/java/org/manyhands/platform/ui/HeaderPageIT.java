package org.manyhands.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** The header is one bar in every language, on phones and desks, however an administrator names the portal. */
class HeaderPageIT {
    private static final List<Integer> WIDTHS = List.of(320, 355, 360, 375, 390, 414, 600, 768, 1024, 1180, 1280, 1440);
    private static final List<String> NAMES = List.of(
            "Manyhands", "Hearthside Peer Network House", "Hearthside Peer Network of the Northern Valley and Coasts");

    /** What is wrong with the header under a name: two rows, parts out of it, or one part over another. */
    private static final String WRONG = """
            name => {
                document.querySelector('.brand span').textContent = name;
                const bar = document.querySelector('.top').getBoundingClientRect();
                const wrong = bar.height > 72 ? ['height ' + bar.height] : [];
                const parts = [...document.querySelectorAll('.brand, .nav a, .tools > *')]
                    .filter(e => e.checkVisibility())
                    .map(e => [e.className || e.textContent, e.getBoundingClientRect()]);
                for (const [part, box] of parts) {
                    if (box.top < bar.top || box.bottom > bar.bottom || box.left < 0 || box.right > innerWidth) {
                        wrong.push(part + ' is out of it');
                    }
                    for (const [other, on] of parts) {
                        if (part !== other && box.left < on.right - 1 && on.left < box.right - 1
                                && box.top < on.bottom - 1 && on.top < box.bottom - 1) {
                            wrong.push(part + ' lies over ' + other);
                        }
                    }
                }
                return wrong.join(', ');
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"", "leader"})
    void isOneBar(String who) {
        List<String> found = new ArrayList<>();
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            if (!who.isEmpty()) {
                visit.signInAs(who);
            }
            for (String language : List.of("", "/es", "/ar")) {
                visit.open(language + "/about");
                for (int width : WIDTHS) {
                    visit.page().setViewportSize(width, 700);
                    for (String name : NAMES) {
                        Object wrong = visit.page().evaluate(WRONG, name);
                        if (!"".equals(wrong)) {
                            found.add(language + " at " + width + " as " + name + ": " + wrong);
                        }
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
