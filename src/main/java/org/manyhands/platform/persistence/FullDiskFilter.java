package org.manyhands.platform.persistence;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Refuses forms with 503 while {@link FullDisk} says so, and lets people read. */
public class FullDiskFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** A backup is written elsewhere, and wanted now more than ever. */
    private static final String COMMANDS = "/command";

    @Inject
    transient FullDisk disk;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reading = READING.contains(request.getMethod())
                || request.getServletPath().startsWith(COMMANDS);
        if (!reading && disk.isFull()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
