package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.manyhands.platform.mail.Mail;
import org.manyhands.platform.security.Actor;

/** Reads the outbox for administrators; the words of mails are never part of what it reads. */
@ApplicationScoped
public class MailQueries {
    @PersistenceContext
    EntityManager em;

    /** A page of the outbox without the words of security mails, for administrators alone. */
    public List<MailRow> list(Actor actor, MailColumn order, boolean ascending, int first, int count) {
        AdminPermissions.requireCanAdminister(actor);
        String direction = ascending ? " asc" : " desc";
        return em.createQuery(
                        "select new org.manyhands.admin.MailRow(m.id, m.recipient, m.subject, m.security, m.state,"
                                + " m.createdAt, m.sentAt) from Mail m order by " + order.expression() + direction
                                + ", m.id" + direction,
                        MailRow.class)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** How many mails {@link #list} has over all its pages. */
    public long count(Actor actor) {
        AdminPermissions.requireCanAdminister(actor);
        return em.createQuery("select count(m) from Mail m", Long.class).getSingleResult();
    }

    /** How many wait for the mail server. */
    public long countWaiting(Actor actor) {
        AdminPermissions.requireCanAdminister(actor);
        return em.createQuery("select count(m) from Mail m where m.state = :waiting", Long.class)
                .setParameter("waiting", Mail.State.WAITING)
                .getSingleResult();
    }
}
