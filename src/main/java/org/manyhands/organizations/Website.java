package org.manyhands.organizations;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.manyhands.platform.errors.RuleViolation;

/** The rule for addresses of other sites: http or https, a host, nothing that hides where it leads. */
final class Website {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private Website() {}

    /**
     * The address as it is kept; one without a scheme is taken to be https.
     *
     * @return null for none
     */
    static String tidy(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String address = typed.strip();
        try {
            URI uri = new URI(address.contains("://") ? address : "https://" + address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean host = uri.getHost() != null && uri.getHost().contains(".");
            if (!SCHEMES.contains(scheme) || !host || uri.getRawUserInfo() != null) {
                throw wrong();
            }
            return uri.toString();
        } catch (URISyntaxException e) {
            throw wrong();
        }
    }

    private static RuleViolation wrong() {
        return RuleViolation.at("website", "organizations.website.wrong");
    }
}
