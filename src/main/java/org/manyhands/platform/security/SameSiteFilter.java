package org.manyhands.platform.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.manyhands.platform.settings.PortalSettings;

/**
 * Refuses changes that another site's page asks the browser for. Browsers tell by {@code Sec-Fetch-Site} or
 * {@code Origin}; one that tells neither must send the form's signed token.
 */
public class SameSiteFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Inject
    transient FormTokens tokens;

    @Inject
    transient PortalSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || isCommand(request) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
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
            return isOwnOrigin(origin, request);
        }
        return tokens.isValid(request.getParameter("form-token"));
    }

    private boolean isOwnOrigin(String origin, HttpServletRequest request) {
        try {
            URI uri = URI.create(origin);
            String host = uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
            return origin.equals(originOf(settings.baseUrl()))
                    || (host != null && host.equalsIgnoreCase(request.getHeader("Host")));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String originOf(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
