package org.manyhands.platform.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.WordMap;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.OpenToAll;
import org.manyhands.platform.security.Throttle;

/** Keeps what people have typed and not sent: by account, or by a ticket for those whose sign-in had ended. */
@ApplicationScoped
public class DraftService {
    /** How long words wait for somebody who has to sign in. */
    public static final Duration TICKET_LIFE = Duration.ofHours(24);

    private static final int MOST_TICKETS = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    Throttle throttle;

    @Inject
    Clock clock;

    /**
     * Keeps the words of a form; those that stood there before go.
     *
     * @param context which form, such as {@code reply:} with the key of the topic, at most 120 characters
     * @param words the values by the ids of their inputs; empty values are left out
     */
    @Transactional
    @OpenToAll(reason = "A draft belongs to whoever writes it")
    public void keep(Actor actor, String context, Map<String, String> words) {
        if (!actor.isPerson() || words.isEmpty()) {
            return;
        }
        Draft draft = row(actor, context).orElseGet(() -> {
            Draft made = new Draft(actor.accountId(), context);
            em.persist(made);
            return made;
        });
        draft.write(WordMap.write(words), clock.instant());
    }

    /** What is kept of these forms; those without kept words are missing. One statement for all. */
    @OpenToAll(reason = "A draft is found by whoever wrote it alone")
    public Map<String, KeptDraft> find(Actor actor, Collection<String> contexts) {
        if (!actor.isPerson() || contexts.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select d from Draft d where d.accountId = :account and d.context in :contexts", Draft.class)
                .setParameter("account", actor.accountId())
                .setParameter("contexts", contexts)
                .getResultStream()
                .collect(Collectors.toMap(
                        Draft::getContext,
                        draft -> new KeptDraft(WordMap.read(draft.getText()), draft.getUpdatedAt())));
    }

    /** Forgets the words, once they were sent. */
    @Transactional
    @OpenToAll(reason = "A draft belongs to whoever wrote it")
    public void forget(Actor actor, String context) {
        if (actor.isPerson()) {
            row(actor, context).ifPresent(em::remove);
        }
    }

    /**
     * Keeps the words of somebody who has to sign in first.
     *
     * @param sender the network address, for the limit of tries
     * @return the secret for the browser's cookie
     */
    @Transactional
    @OpenToAll(reason = "Whoever sent the words had a sign-in that ended; nobody else can read them")
    public String leave(Actor visitor, String sender, String context, Map<String, String> words) {
        throttle.check("draft-ticket", sender, MOST_TICKETS, Duration.ofHours(1));
        em.createQuery("delete from DraftTicket t where t.expiresAt < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
        String secret = Keys.secret();
        em.persist(new DraftTicket(
                Keys.hash(secret),
                context,
                WordMap.write(words),
                clock.instant().plus(TICKET_LIFE)));
        return secret;
    }

    /** Makes what was left under a ticket a draft of the person who came back with it; a ticket is good once. */
    @Transactional
    @OpenToAll(reason = "Whoever holds the secret of the ticket left the words")
    public void claim(Actor actor, String secret) {
        if (!actor.isPerson()) {
            return;
        }
        em.createQuery("select t from DraftTicket t where t.ticketHash = :hash", DraftTicket.class)
                .setParameter("hash", Keys.hash(secret))
                .getResultStream()
                .findFirst()
                .ifPresent(ticket -> {
                    em.remove(ticket);
                    if (ticket.getExpiresAt().isAfter(clock.instant())) {
                        keep(actor, ticket.getContext(), WordMap.read(ticket.getText()));
                    }
                });
    }

    private Optional<Draft> row(Actor actor, String context) {
        return em.createQuery(
                        "select d from Draft d where d.accountId = :account and d.context = :context", Draft.class)
                .setParameter("account", actor.accountId())
                .setParameter("context", context)
                .getResultStream()
                .findFirst();
    }
}
