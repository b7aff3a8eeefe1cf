package org.manyhands.platform.settings;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The small style sheet with the chosen colours. Its address says them ({@code /accent/0b5c5a-7accc4.css}), so that browsers
 * may keep it, nodes need not agree, and the content policy stays without styles inside pages.
 */
@WebServlet("/accent/" + "*")
public class AccentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Accent> accent = read(request.getPathInfo()).filter(Accent::isReadable);
        if (accent.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] sheet = accent.get().sheet().getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentType("text/css;charset=UTF-8");
        response.setContentLength(sheet.length);
        response.getOutputStream().write(sheet);
    }

    private static Optional<Accent> read(String path) {
        return path != null && path.matches("/[0-9a-f]{6}-[0-9a-f]{6}\\.css")
                ? Accent.read("#" + path.substring(1, 7) + " #" + path.substring(8, 14))
                : Optional.empty();
    }
}
