package org.manyhands.platform.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.manyhands.platform.settings.PortalSettings;

/**
 * Answers 503 at once when more requests come than can be worked on. Half of the server's threads work, a quarter may
 * wait, and the last quarter stays free for files, health, kept pages and refusals.
 */
public class GateFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** What costs next to nothing, or must answer when all else does not. */
    private static final List<String> EXEMPT = List.of("/jakarta.faces.resource", "/health", "/metrics", "/command");

    @Inject
    transient PortalSettings settings;

    private transient Gate gate;

    @Override
    public void init() {
        int threads = settings.httpThreads();
        gate = new Gate(threads / 2, threads / 4, PATIENCE);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (EXEMPT.stream().anyMatch(request.getServletPath()::startsWith)) {
            chain.doFilter(request, response);
        } else if (gate.enter()) {
            try {
                chain.doFilter(request, response);
            } finally {
                gate.leave();
            }
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
