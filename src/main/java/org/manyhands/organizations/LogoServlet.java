package org.manyhands.organizations;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import org.manyhands.platform.files.PictureServlet;
import org.manyhands.platform.files.StoredFile;

/** Shows the logos of organizations. */
@WebServlet("/logos/" + "*")
public class LogoServlet extends PictureServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient OrganizationQueries organizations;

    @Override
    protected Optional<StoredFile> find(String key) {
        return organizations.findLogo(key);
    }
}
