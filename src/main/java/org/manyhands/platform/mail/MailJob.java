package org.manyhands.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.manyhands.platform.jobs.Job;
import org.manyhands.platform.settings.PortalSettings;

/** Sends one mail of the outbox. Its message id comes from the row, so that a mail sent twice is seen to be one. */
@ApplicationScoped
public class MailJob implements Job {
    /** By which failed jobs are known to be of mails. */
    public static final String NAME = "mail";

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
        String host = URI.create(settings.baseUrl()).getHost();
        try {
            Transport.send(message(mail, new MailServer(server).session(host), host));
        } catch (MessagingException e) {
            throw new IllegalStateException(
                    "The mail server did not take the mail: " + e.getClass().getSimpleName(), e);
        }
        mail.sent(clock.instant());
    }

    private Message message(Mail mail, Session session, String host) throws MessagingException {
        MimeMessage message = new NumberedMessage(session, "<" + mail.getId() + ".mail@" + host + ">");
        message.setFrom(sender());
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.getRecipient()));
        message.setSubject(mail.getSubject(), StandardCharsets.UTF_8.name());
        message.setText(mail.getBody(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(mail.getCreatedAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** The portal's address with its name, encoded where that is not ASCII. */
    private InternetAddress sender() throws MessagingException {
        InternetAddress sender = new InternetAddress(settings.mailFrom());
        try {
            sender.setPersonal(sender.getPersonal(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return sender;
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
