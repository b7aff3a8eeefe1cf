package org.manyhands.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.manyhands.platform.jobs.Job;
import org.manyhands.platform.settings.PortalSettings;

/** Sends one mail of the outbox. Its message id comes from the row, so that a mail sent twice is seen to be one. */
@ApplicationScoped
public class MailJob implements Job {
    static final String NAME = "mail";
    private static final String TIMEOUT = "15000";

    @PersistenceContext
    EntityManager em;

    @Inject
    PortalSettings settings;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public void run(String payload) {
        Mail mail = em.find(Mail.class, Long.valueOf(payload));
        if (mail == null || mail.getState() != Mail.State.WAITING) {
            return;
        }
        URI server = settings.smtp().orElseThrow(() -> new IllegalStateException("no mail server"));
        try {
            Transport.send(message(mail, session(server)));
        } catch (MessagingException e) {
            throw new IllegalStateException(
                    "The mail server did not take the mail: " + e.getClass().getSimpleName(), e);
        }
        mail.sent(clock.instant());
    }

    private Message message(Mail mail, Session session) throws MessagingException {
        String host = URI.create(settings.baseUrl()).getHost();
        MimeMessage message = new NumberedMessage(session, "<" + mail.getId() + ".mail@" + host + ">");
        message.setFrom(new InternetAddress(settings.mailFrom()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.getRecipient()));
        message.setSubject(mail.getSubject(), StandardCharsets.UTF_8.name());
        message.setText(mail.getBody(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(mail.getCreatedAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static Session session(URI server) {
        boolean tls = "smtps".equals(server.getScheme());
        String protocol = tls ? "smtps" : "smtp";
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", protocol);
        String prefix = "mail." + protocol + ".";
        properties.put(prefix + "host", server.getHost());
        properties.put(prefix + "port", Integer.toString(server.getPort() < 0 ? (tls ? 465 : 25) : server.getPort()));
        properties.put(prefix + "connectiontimeout", TIMEOUT);
        properties.put(prefix + "timeout", TIMEOUT);
        properties.put(prefix + "writetimeout", TIMEOUT);
        properties.put("mail.smtp.starttls.enable", "true");
        if (server.getRawUserInfo() == null) {
            return Session.getInstance(properties);
        }
        String[] user = server.getRawUserInfo().split(":", 2);
        properties.put(prefix + "auth", "true");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(decode(user[0]), user.length > 1 ? decode(user[1]) : "");
            }
        });
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** A message that keeps the id that it was given. */
    private static final class NumberedMessage extends MimeMessage {
        private final String id;

        NumberedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
