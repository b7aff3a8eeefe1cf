package org.manyhands.platform.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.manyhands.platform.i18n.Asked;
import org.manyhands.platform.pagecache.Personal;

/** Leads clean URLs to their views and everything else to "not found", so that no view answers under its file name. */
public class RouteFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** The attribute of a request that holds the values of its path by name. */
    static final String PARAMETERS = "org.manyhands.path";

    /** The part of a path that somebody was sent alone; what stands behind it is nobody else's, whatever it shows. */
    private static final String SECRET = "token";

    /** Answered by servlets of their own, and what browsers ask for by itself. */
    private static final List<String> OTHER_SERVLETS = List.of(
            "/jakarta.faces.resource/",
            "/health",
            "/metrics",
            "/command/",
            "/favicon.ico",
            "/accent/",
            "/portal-logo/",
            "/live/",
            "/logos/",
            "/evidence/");

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Asked asked = Asked.present();
        String path = LanguageFilter.pathOf(request);
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (OTHER_SERVLETS.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
        } else if (path.length() > 1 && path.endsWith("/")) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", Urls.encodePath(path.replaceAll("/+$", "")));
        } else {
            Optional<Routes.Match> match = Routes.match(asked.path());
            if (match.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                request.setAttribute(PARAMETERS, match.get().parameters());
                if (match.get().parameters().containsKey(SECRET)) {
                    Personal.mark(request);
                }
                request.getRequestDispatcher(match.get().view())
                        .forward(new RoutedRequest(request, match.get().parameters()), response);
            }
        }
    }

    /** The request with the path's parameters, which win over those of the query. */
    private static final class RoutedRequest extends HttpServletRequestWrapper {
        private final Map<String, String> path;

        RoutedRequest(HttpServletRequest request, Map<String, String> path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getParameter(String name) {
            return path.containsKey(name) ? path.get(name) : clean(super.getParameter(name));
        }

        @Override
        public String[] getParameterValues(String name) {
            return path.containsKey(name) ? new String[] {path.get(name)} : clean(super.getParameterValues(name));
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> all = new HashMap<>();
            super.getParameterMap().forEach((name, values) -> all.put(name, clean(values)));
            path.forEach((name, value) -> all.put(name, new String[] {value}));
            return Collections.unmodifiableMap(all);
        }

        /** Without the one character that PostgreSQL keeps in no text. */
        private static String clean(String value) {
            return value == null ? null : value.replace("\0", "");
        }

        private static String[] clean(String[] values) {
            return values == null
                    ? null
                    : Arrays.stream(values).map(RoutedRequest::clean).toArray(String[]::new);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }
    }
}
