package org.manyhands.platform.settings;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.manyhands.platform.files.Files;
import org.manyhands.platform.files.StoredFile;
import org.manyhands.platform.subjects.SubjectRef;

/** Shows the logos that the portal has and had, to everybody. A key is never used for another picture. */
@WebServlet("/portal-logo/" + "*")
public class PortalLogoServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** What its files are kept for: there is one portal. */
    public static final SubjectRef SUBJECT = new SubjectRef("portal-logo", 1);

    @Inject
    transient Files files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<StoredFile> logo = path == null ? Optional.empty() : files.find(SUBJECT, path.substring(1));
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
