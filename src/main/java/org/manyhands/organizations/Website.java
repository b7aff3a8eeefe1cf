package org.manyhands.organizations;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
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
        return read(typed).orElseThrow(() -> RuleViolation.at("website", "organizations.website.wrong"));
    }

    /** The same for an address that must be there; nothing when it is none. */
    static Optional<String> read(String typed) {
        String address = typed.strip();
        try {
            URI uri = new URI(address.contains("://") ? address : "https://" + address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean host = uri.getHost() != null && uri.getHost().contains(".");
            boolean good = SCHEMES.contains(scheme) && host && uri.getRawUserInfo() == null;
            return good ? Optional.of(uri.toString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The host of an address that was kept, without {@code www}, to tell whether two sites are one. */
    static String host(String kept) {
        return kept == null
                ? ""
                : URI.create(kept).getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }
}
