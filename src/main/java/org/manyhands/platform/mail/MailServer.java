package org.manyhands.platform.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/**
 * How the portal speaks with the mail server that an address names: {@code smtps://} is TLS from the first byte,
 * {@code smtp://} takes up TLS where the server offers it, and never sends a password over a network without it.
 */
final class MailServer {
    private static final String PATIENCE_MILLIS = "15000";

    private final URI address;
    private final boolean tls;

    MailServer(URI address) {
        this.address = address;
        this.tls = "smtps".equals(address.getScheme().toLowerCase(Locale.ROOT));
    }

    /**
     * A session for one mail.
     *
     * @param ownName what the portal calls itself when it greets the server
     */
    Session session(String ownName) {
        String protocol = tls ? "smtps" : "smtp";
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", protocol);
        properties.put("mail.transport.protocol.rfc822", protocol);
        properties.put(prefix + "host", address.getHost());
        properties.put(prefix + "port", String.valueOf(port()));
        properties.put(prefix + "localhost", ownName);
        properties.put(prefix + "connectiontimeout", PATIENCE_MILLIS);
        properties.put(prefix + "timeout", PATIENCE_MILLIS);
        properties.put(prefix + "writetimeout", PATIENCE_MILLIS);
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "auth", String.valueOf(hasUser()));
        if (!tls) {
            properties.put(prefix + "starttls.enable", "true");
            properties.put(prefix + "starttls.required", String.valueOf(hasUser() && !isThisMachine()));
        }
        return Session.getInstance(properties, hasUser() ? new Login(user(), password()) : null);
    }

    int port() {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return tls ? 465 : 25;
    }

    private boolean hasUser() {
        return address.getRawUserInfo() != null;
    }

    private String user() {
        return decoded(address.getRawUserInfo().split(":", 2)[0]);
    }

    private String password() {
        String[] parts = address.getRawUserInfo().split(":", 2);
        return parts.length > 1 ? decoded(parts[1]) : "";
    }

    private boolean isThisMachine() {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }

    /** In an address, unlike in a form, a plus sign is a plus sign. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static final class Login extends Authenticator {
        private final PasswordAuthentication login;

        Login(String user, String password) {
            login = new PasswordAuthentication(user, password);
        }

        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return login;
        }
    }
}
