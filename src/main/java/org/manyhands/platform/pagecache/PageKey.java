package org.manyhands.platform.pagecache;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.manyhands.platform.i18n.Asked;

/** What of a request decides which page answers it, where the same page answers everybody. */
final class PageKey {
    /** Our cookies say who somebody is or what was just done; a page for their holder is nobody else's. */
    private static final String OUR_COOKIES = "mh-";

    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final int LONGEST = 500;

    private PageKey() {}

    /** Empty when the answer is not to be shared. */
    static Optional<String> of(HttpServletRequest request) {
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query) + " "
                + Asked.present().visitorsLanguage();
        boolean shared = METHODS.contains(request.getMethod())
                && address.length() <= LONGEST
                && cookies(request).noneMatch(cookie -> cookie.getName().contains(OUR_COOKIES));
        return shared ? Optional.of(address) : Optional.empty();
    }

    /** Whether the page is to be made anew, as browsers ask when somebody reloads past their own store. */
    static boolean wantsFresh(HttpServletRequest request) {
        String control = request.getHeader("Cache-Control");
        return control != null && control.contains("no-cache");
    }

    /** Whether the browser still has the page of this tag. */
    static boolean has(HttpServletRequest request, String tag) {
        String held = request.getHeader("If-None-Match");
        return held != null && Arrays.stream(held.split(",")).map(String::strip).anyMatch(tag::equals);
    }

    static boolean readsGzip(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null
                && Arrays.stream(accepted.split(","))
                        .map(String::strip)
                        .anyMatch(coding -> coding.startsWith("gzip") && !coding.matches("gzip\\s*;\\s*q=0(\\.0*)?"));
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
    }
}
