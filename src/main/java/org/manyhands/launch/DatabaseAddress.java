package org.manyhands.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a database is, as a person would say it; for PostgreSQL also whether anybody answers there. Asking before the
 * server starts turns the most frequent failure into an answer within a second.
 */
final class DatabaseAddress {
    private static final int PATIENCE_MILLIS = 3_000;
    private static final Pattern HOSTS = Pattern.compile("jdbc:postgresql://([^/?]+).*");
    private static final Pattern HOST = Pattern.compile("(\\[[^]]+]|[^:\\[\\]]+)(?::(\\d{1,5}))?");
    private static final Pattern H2 = Pattern.compile("jdbc:h2:(?:file:)?([^;]+).*");

    private final String url;

    DatabaseAddress(String url) {
        this.url = url;
    }

    /** Host and port, or the file; nothing of the options behind it. */
    String shown() {
        Matcher h2 = H2.matcher(url);
        if (h2.matches()) {
            return h2.group(1);
        }
        Matcher hosts = HOSTS.matcher(url);
        return hosts.matches() ? hosts.group(1) : "localhost";
    }

    /** The file of an embedded database; empty when it is in memory or elsewhere. */
    Optional<Path> file() {
        Matcher h2 = H2.matcher(url);
        return h2.matches() && !h2.group(1).startsWith("mem:")
                ? Optional.of(Path.of(h2.group(1) + ".mv.db"))
                : Optional.empty();
    }

    /** Fails if none of the named hosts takes a connection. */
    void check() throws StartFailure {
        if (!url.startsWith("jdbc:postgresql:") || url.contains("socketFactory=")) {
            return;
        }
        IOException reason = null;
        for (InetSocketAddress host : hosts()) {
            try (Socket socket = new Socket()) {
                if (host.isUnresolved()) {
                    throw new IOException("the name " + host.getHostString() + " is unknown");
                }
                socket.connect(host, PATIENCE_MILLIS);
                return;
            } catch (IOException e) {
                reason = e;
            }
        }
        throw new StartFailure(
                "The database at %s does not answer: %s."
                        .formatted(shown(), reason == null ? "no host is named" : LogLine.oneLine(reason.getMessage())),
                reason);
    }

    List<InetSocketAddress> hosts() {
        Matcher hosts = HOSTS.matcher(url);
        if (!hosts.matches()) {
            return List.of(new InetSocketAddress("localhost", 5432));
        }
        List<InetSocketAddress> found = new ArrayList<>();
        for (String each : List.of(hosts.group(1).split(",", -1))) {
            Matcher host = HOST.matcher(each);
            if (host.matches()) {
                int port = host.group(2) == null ? 5432 : Integer.parseInt(host.group(2));
                found.add(new InetSocketAddress(host.group(1), Math.min(port, 65535)));
            }
        }
        return found;
    }
}
