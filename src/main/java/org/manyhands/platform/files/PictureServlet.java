package org.manyhands.platform.files;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Shows pictures to everybody. A key is never used for another picture, so browsers may keep it. */
public abstract class PictureServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    protected transient Files files;

    /** The picture of this key, for which everybody may ask. */
    protected abstract Optional<StoredFile> find(String key);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<StoredFile> picture = path == null ? Optional.empty() : find(path.substring(1));
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] bytes = files.bytes(picture.get());
        response.setHeader("Cache-Control", "public, max-age=86400, immutable");
        response.setContentType(picture.get().getKind().mediaType());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
