package org.manyhands.platform.pagecache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.manyhands.platform.drafts.UnsentWords;
import org.manyhands.platform.i18n.Asked;
import org.manyhands.platform.persistence.HeldResponse;

/**
 * Keeps for some seconds the page that says “not now”, one for each language and way to ask for it. Making it anew for
 * everybody who is refused would take the very time for want of which they are refused; so would asking the database who reads.
 */
public class RefusalFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Duration LIFE = Duration.ofSeconds(10);

    private final transient Cache<String, byte[]> pages =
            Caffeine.newBuilder().expireAfterWrite(LIFE).build();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Integer.valueOf(HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                        .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                || !UnsentWords.of(request).isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Locale read = Asked.undisturbed();
        String key = Asked.prefix() + ' ' + read.toLanguageTag();
        byte[] page = pages.getIfPresent(key);
        if (page == null) {
            HeldResponse held = new HeldResponse(response);
            chain.doFilter(request, held);
            if (isWhole(held)) {
                pages.put(key, held.bytes());
            }
            held.release();
        } else {
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Content-Language", read.toLanguageTag());
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
        }
    }

    /** What failed or became another answer while it was made would be told to everybody for all these seconds. */
    private static boolean isWhole(HeldResponse held) {
        return held.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE
                && held.getContentType() != null
                && held.getContentType().startsWith("text/html")
                && held.bytes().length > 0;
    }
}
