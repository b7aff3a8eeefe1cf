package org.manyhands.platform.settings;

import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import org.manyhands.platform.files.PictureServlet;
import org.manyhands.platform.files.StoredFile;
import org.manyhands.platform.subjects.SubjectRef;

/** Shows the logos that the portal has and had. */
@WebServlet("/portal-logo/" + "*")
public class PortalLogoServlet extends PictureServlet {
    private static final long serialVersionUID = 1L;

    /** What its files are kept for: there is one portal. */
    public static final SubjectRef SUBJECT = new SubjectRef("portal-logo", 1);

    @Override
    protected Optional<StoredFile> find(String key) {
        return files.find(SUBJECT, key);
    }
}
