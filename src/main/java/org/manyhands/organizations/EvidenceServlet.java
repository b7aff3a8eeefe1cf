package org.manyhands.organizations;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.files.Files;
import org.manyhands.platform.files.StoredFile;
import org.manyhands.platform.security.CurrentActor;

/** Hands out the files by which organizations were verified, to be kept, never shown in the portal's own pages. */
@WebServlet("/evidence/" + "*")
public class EvidenceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient OrganizationVerificationQueries verifications;

    @Inject
    transient Files files;

    @Inject
    transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StoredFile> file = find(request.getPathInfo());
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] bytes = files.bytes(file.get());
        String name =
                URLEncoder.encode(file.get().getName(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setContentType(file.get().getKind().mediaType());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private Optional<StoredFile> find(String path) {
        try {
            return path == null ? Optional.empty() : verifications.findFile(current.actor(), path.substring(1));
        } catch (NotFound e) {
            return Optional.empty();
        }
    }
}
