package org.manyhands.platform.persistence;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.manyhands.platform.settings.PortalSettings;

/**
 * Tells in a header how many SQL statements an answer took, when the settings ask for it; tests hold pages to their
 * number. The answer is held back until the number is known, so this is never on in life.
 */
public class MeasuringFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PortalSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // What becomes an open connection has no end to wait for.
        if (!settings.measured() || request.getHeader("Upgrade") != null) {
            chain.doFilter(request, response);
            return;
        }
        StatementCount.reset();
        HeldResponse held = new HeldResponse(response);
        chain.doFilter(request, held);
        if (!response.isCommitted()) {
            response.setHeader("X-Statements", Integer.toString(StatementCount.count()));
            held.release();
        }
    }
}
