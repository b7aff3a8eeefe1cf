package org.manyhands.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.jobs.JobQueue;
import org.manyhands.platform.settings.PortalSettings;

/**
 * Where mails are put, in the transaction of what they tell. One recipient each. Without a mail server they are kept
 * for the outbox page, but for the words of security mails, which then nobody may ever read.
 */
@ApplicationScoped
public class Mailbox {
    @PersistenceContext
    EntityManager em;

    @Inject
    JobQueue jobs;

    @Inject
    PortalSettings settings;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /**
     * Puts a mail whose words open something to whoever reads them: confirmation, new password.
     *
     * @param key of the texts {@code <key>.subject} and {@code <key>.body}
     * @param args for both texts
     */
    public void putSecurity(String recipient, Locale locale, String key, Object... args) {
        put(recipient, locale, key, true, args);
    }

    /** Puts an ordinary mail, none for nobody, with the texts {@code <key>.subject} and {@code <key>.body}. */
    public void put(String recipient, Locale locale, String key, Object... args) {
        put(recipient, locale, key, false, args);
    }

    private void put(String recipient, Locale locale, String key, boolean security, Object... args) {
        if (recipient == null) {
            return; // whoever closed their account has no address
        }
        boolean server = settings.smtp().isPresent();
        String body = texts.of(locale, key + ".body", args);
        boolean readable = server || settings.demo() || !security;
        Mail mail = new Mail(
                recipient,
                texts.of(locale, key + ".subject", args).replaceAll("[\\r\\n]+", " "),
                readable ? body : null,
                security,
                server ? Mail.State.WAITING : Mail.State.KEPT,
                clock.instant());
        em.persist(mail);
        em.flush();
        if (server) {
            jobs.enqueue(MailJob.NAME, mail.getId().toString(), mail.getId().toString());
        }
    }

    /** The latest mails first; for the outbox page and, in the demonstration, for everybody. */
    public List<Mail> list(int first, int count) {
        return em.createQuery("select m from Mail m order by m.createdAt desc, m.id desc", Mail.class)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** How many mails there are to look at, for the pager of the demonstration's page. */
    public long count() {
        return em.createQuery("select count(m) from Mail m", Long.class).getSingleResult();
    }
}
