package org.manyhands.testing.client;

/** What is asked of a page that is shown; each answers with what is wrong, or nothing. */
final class Scripts {
    /** What is wider than the screen. */
    static final String WIDE = """
            () => {
                const width = document.documentElement.clientWidth;
                if (document.documentElement.scrollWidth <= width) return '';
                return [...document.body.querySelectorAll('*')]
                    .filter(e => e.getBoundingClientRect().right > width + 1)
                    .slice(0, 5).map(e => e.tagName + '.' + e.className).join(', ') || 'something';
            }
            """;

    /** What runs its own way and does not tell its language, and texts of which nobody is said to know it. */
    static final String SILENT = """
            () => [...document.querySelectorAll('[dir=auto]:not(input, textarea)')]
                .filter(e => !e.lang || e.lang === 'und' && e.matches('.prose, .lead, .quote p, .clause-text *'))
                .slice(0, 5).map(e => e.outerHTML.slice(0, 120)).join('\\n')
            """;

    private Scripts() {}
}
