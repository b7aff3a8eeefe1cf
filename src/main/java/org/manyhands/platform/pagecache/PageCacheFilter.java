package org.manyhands.platform.pagecache;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.manyhands.platform.errors.DatabaseAway;

/** Answers visitors with a kept page, or keeps the one that is made for them; an older one while the database is away. */
public class PageCacheFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PageCache cache;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> key = PageKey.of(request);
        if (key.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<KeptAnswer> kept = PageKey.wantsFresh(request) ? Optional.empty() : cache.find(key.get());
        if (kept.isPresent()) {
            kept.get().send(request, response);
        } else {
            make(request, response, chain, key.get());
        }
    }

    private void make(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String key)
            throws IOException, ServletException {
        long begun = cache.generation();
        PageRecording recording = new PageRecording(response);
        chain.doFilter(request, recording);
        if (recording.isUnavailable()) {
            Optional<KeptAnswer> spare = spare(request, key);
            if (spare.isPresent()) {
                spare.get().send(request, response);
            } else {
                recording.sayUnavailable();
            }
        } else if (!recording.isWhole() || Personal.isMarked(request)) {
            recording.release();
        } else {
            KeptAnswer page = new KeptAnswer(
                    response.getContentType(), response.getHeader("Content-Language"), recording.bytes());
            cache.keep(key, page, begun);
            page.send(request, response);
        }
    }

    /** When too much comes at once the database is there, and may know that something has changed. */
    private Optional<KeptAnswer> spare(HttpServletRequest request, String key) {
        return DatabaseAway.isNoted(request) && !PageKey.wantsFresh(request) ? cache.findSpare(key) : Optional.empty();
    }
}
