package org.manyhands.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.manyhands.platform.settings.PortalSettings;

/** Knows which origin, as browsers tell it with a request, is the portal's own. */
@ApplicationScoped
public class OwnOrigin {
    /** The portal itself does not know by which one a proxy before it is called. */
    private static final List<String> SCHEMES = List.of("https://", "http://");

    @Inject
    PortalSettings settings;

    /** Whether an origin is the portal's, by its settings or as the request calls it. */
    public boolean is(String origin, HttpServletRequest request) {
        String host = request.getHeader("Host");
        return origin.equals(originOf(settings.baseUrl()))
                || SCHEMES.stream().anyMatch(scheme -> origin.equalsIgnoreCase(scheme + host));
    }

    private static String originOf(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
