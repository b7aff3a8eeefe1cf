package org.manyhands.testing.client;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.manyhands.platform.ui.Routes;

/** Follows links as a person would, to each view once. */
public final class Crawl {
    /** The demonstration shows everybody's mails; each links to what its own recipient may open. */
    public static final String MAILS = "home/mail";

    /** Where links lead out of what a person reads: they act, or are no pages. */
    private static final Set<String> LEFT_OUT = Set.of("accounts/sign-out");

    private static final String LINKS =
            "() => [...document.querySelectorAll('a[href]')].map(a => a.href).filter(h => h.startsWith(location.origin))";

    private Crawl() {}

    /**
     * Begins at the first page.
     *
     * @param language what the addresses begin with, such as {@code /es}; links to pages without it are not followed
     * @param page opens and looks at a page, by its path and its view, such as {@code forums/topic}
     * @return the views that were found
     */
    public static Set<String> from(Visit visit, String language, BiConsumer<String, String> page) {
        Deque<String> open = new ArrayDeque<>(List.of(language.isEmpty() ? "/" : language));
        Set<String> views = new HashSet<>();
        while (!open.isEmpty()) {
            String path = open.poll();
            Optional<String> view = view(path, language);
            if (view.isEmpty() || LEFT_OUT.contains(view.get()) || !views.add(view.get())) {
                continue;
            }
            page.accept(path, view.get());
            if (view.get().equals(MAILS)) {
                continue;
            }
            for (Object link : (List<?>) visit.page().evaluate(LINKS)) {
                URI uri = URI.create((String) link);
                open.add(uri.getRawQuery() == null ? uri.getPath() : uri.getPath() + "?" + uri.getRawQuery());
            }
        }
        return views;
    }

    private static Optional<String> view(String path, String language) {
        return Optional.of(path.replaceAll("\\?.*", ""))
                .filter(address -> address.startsWith(language))
                .flatMap(address -> Routes.match(address.substring(language.length())))
                .map(match -> match.view().substring(1));
    }
}
