package org.manyhands.platform.ui;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.manyhands.platform.i18n.Asked;
import org.manyhands.platform.settings.ChosenSettings;

/** Notes what a request says of languages before anything answers it, refusals and error pages included. */
public class LanguageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String ASKED = Asked.class.getName();

    @Inject
    transient ChosenSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Asked asked = request.getAttribute(ASKED) instanceof Asked before ? before : read(request);
        request.setAttribute(ASKED, asked);
        Asked.become(asked);
        try {
            chain.doFilter(request, response);
        } finally {
            Asked.become(null);
        }
    }

    private Asked read(HttpServletRequest request) {
        return Asked.of(pathOf(request), request.getHeader("Accept-Language"), settings.languages());
    }

    /** The path within the portal, with its language. */
    static String pathOf(HttpServletRequest request) {
        String info = request.getPathInfo();
        String path = request.getServletPath() + (info == null ? "" : info);
        return path.isEmpty() ? "/" : path;
    }
}
