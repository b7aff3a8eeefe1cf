package org.manyhands.organizations;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.manyhands.platform.files.Files;
import org.manyhands.platform.files.StoredFile;

/** Shows logos, to everybody, as organizations are. A key is never used for another picture, so browsers may keep it. */
@WebServlet("/logos/" + "*")
public class LogoServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient OrganizationQueries organizations;

    @Inject
    transient Files files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<StoredFile> logo = path == null ? Optional.empty() : organizations.findLogo(path.substring(1));
        if (logo.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] bytes = files.bytes(logo.get());
        response.setHeader("Cache-Control", "public, max-age=86400, immutable");
        response.setContentType(logo.get().getKind().mediaType());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
