package org.manyhands.platform.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Set;

/**
 * Refuses changes that another site's page asks the browser for. Browsers tell by {@code Sec-Fetch-Site} or
 * {@code Origin}; one that tells neither must send the form's signed token. A form is sent by POST alone: Faces would
 * act on one that comes as a link, too, and links may come from anywhere.
 */
public class SameSiteFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String FACES = "jakarta.faces.";

    @Inject
    transient FormTokens tokens;

    @Inject
    transient OwnOrigin own;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reads = READING.contains(request.getMethod());
        if (reads ? !holdsForm(request) : isCommand(request) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean holdsForm(HttpServletRequest request) {
        return Collections.list(request.getParameterNames()).stream().anyMatch(name -> name.startsWith(FACES));
    }

    /** Commands carry a secret in a header that no page of another site can set. */
    private static boolean isCommand(HttpServletRequest request) {
        return request.getServletPath().equals("/command");
    }

    private boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        if (site != null) {
            return "same-origin".equals(site);
        }
        if (origin != null) {
            return own.is(origin, request);
        }
        return tokens.isValid(request.getParameter("form-token"));
    }
}
