package org.manyhands.launch;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the values of settings may be. Each rule takes one value and looks at nothing else. */
final class Rules {
    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Za-z.:%_-]{1,253}");
    private static final Pattern LOOPBACK = Pattern.compile("127(\\.\\d{1,3}){3}|::1|localhost");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\\p{Cntrl}]{1,64}@[^\\s@<>\\p{Cntrl}]{1,255}");
    private static final Pattern NAMED_MAIL = Pattern.compile("[^<>\\p{Cntrl}]{1,100} <(" + MAIL.pattern() + ")>");
    private static final Pattern POSTGRESQL = Pattern.compile("jdbc:postgresql:(//)?[^\\s\\p{Cntrl}]+");
    private static final Pattern H2 = Pattern.compile("jdbc:h2:(file:|mem:)[^;\\p{Cntrl}]+(;[^\\p{Cntrl}]*)?");

    private static final Pattern IP = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*");

    private Rules() {}

    static boolean whole(String value, int least, int most) {
        if (!value.matches("\\d{1,9}")) {
            return false;
        }
        int number = Integer.parseInt(value);
        return number >= least && number <= most;
    }

    static boolean address(String value) {
        return ADDRESS.matcher(value).matches();
    }

    /** Written as numbers: a name would have to be asked for at each request. */
    static boolean ipAddresses(String value) {
        List<String> all = List.of(value.strip().split("[,\\s]+"));
        return all.stream().allMatch(each -> IP.matcher(each).matches())
                && Set.copyOf(all).size() == all.size();
    }

    /** Only what is loopback by its very writing: a name that must be asked for may change its mind. */
    static boolean loopback(String address) {
        return LOOPBACK.matcher(address.toLowerCase(Locale.ROOT)).matches();
    }

    static boolean oneOf(String value, String... allowed) {
        return List.of(allowed).contains(value);
    }

    /** A semicolon would end the path inside an H2 address. */
    static boolean folder(String value) {
        return !value.contains(";") && value.chars().noneMatch(Character::isISOControl);
    }

    static boolean text(String value) {
        return value.chars().noneMatch(Character::isISOControl);
    }

    /** The application answers at the root of its host, so a base address has no path of its own. */
    static boolean baseUrl(String value) {
        URI uri = uri(value);
        return uri != null
                && uri.getScheme() != null
                && oneOf(uri.getScheme().toLowerCase(Locale.ROOT), "http", "https")
                && uri.getHost() != null
                && uri.getUserInfo() == null
                && oneOf(uri.getPath(), "", "/")
                && uri.getQuery() == null
                && uri.getFragment() == null
                && port(uri);
    }

    /** A page of another site, reached so that nobody on the way reads or changes it. */
    static boolean httpsUrl(String value) {
        URI uri = uri(value);
        return uri != null
                && "https".equalsIgnoreCase(uri.getScheme())
                && uri.getHost() != null
                && uri.getUserInfo() == null
                && port(uri);
    }

    /** A region, whose clocks change when people's do; a bare distance from UTC is none. */
    static boolean timeZone(String value) {
        return ZoneId.getAvailableZoneIds().contains(value);
    }

    static boolean smtpUrl(String value) {
        URI uri = uri(value);
        return uri != null
                && uri.getScheme() != null
                && oneOf(uri.getScheme().toLowerCase(Locale.ROOT), "smtp", "smtps")
                && uri.getHost() != null
                && (uri.getUserInfo() == null || uri.getUserInfo().indexOf(':') > 0)
                && oneOf(uri.getPath(), "", "/")
                && uri.getQuery() == null
                && uri.getFragment() == null
                && port(uri);
    }

    /** User and password stand in settings of their own: an address gets into messages, a password must not. */
    static boolean databaseUrl(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        if (lower.contains("password=") || lower.contains("user=") || lower.contains("auto_server=true")) {
            return false;
        }
        return POSTGRESQL.matcher(value).matches() || H2.matcher(value).matches();
    }

    static boolean mailAddress(String value) {
        return MAIL.matcher(value).matches() || NAMED_MAIL.matcher(value).matches();
    }

    private static boolean port(URI uri) {
        return uri.getPort() == -1 || (uri.getPort() >= 1 && uri.getPort() <= 65535);
    }

    private static URI uri(String value) {
        try {
            return new URI(value);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
