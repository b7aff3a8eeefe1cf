package org.manyhands.platform.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.manyhands.platform.settings.PortalSettings;

/** Gives every answer its security headers; pages that use PrimeFaces replace the content policy by their own. */
public class HeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** The policy of every page that visitors read: nothing inline, nothing from elsewhere. */
    public static final String POLICY = "default-src 'none'; base-uri 'none'; connect-src 'self'; font-src 'self'; "
            + "form-action 'self'; frame-ancestors 'none'; img-src 'self' data:; script-src 'self'; style-src 'self'";

    private static final String COME_AGAIN_IN_SECONDS = "5";

    @Inject
    transient PortalSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()");
        if (settings.secure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!request.getServletPath().startsWith("/jakarta.faces.resource")) {
            response.setHeader("Cache-Control", "private, no-store");
        }
        // Full or without a database: both pass by themselves.
        if (Integer.valueOf(HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))) {
            response.setHeader("Retry-After", COME_AGAIN_IN_SECONDS);
        }
        chain.doFilter(request, response);
    }
}
