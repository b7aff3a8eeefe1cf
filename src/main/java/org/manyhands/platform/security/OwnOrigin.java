package org.manyhands.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.manyhands.platform.settings.PortalSettings;

/** Knows which origin, as browsers tell it with a request, is the portal's own. */
@ApplicationScoped
public class OwnOrigin {
    @Inject
    PortalSettings settings;

    /** Whether an origin is the portal's, by its settings or as the request calls it. */
    public boolean is(String origin, HttpServletRequest request) {
        try {
            URI uri = URI.create(origin);
            String host = uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
            return origin.equals(originOf(settings.baseUrl()))
                    || (host != null && host.equalsIgnoreCase(request.getHeader("Host")));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String originOf(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
