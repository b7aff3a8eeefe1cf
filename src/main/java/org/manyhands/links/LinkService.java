package org.manyhands.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.errors.Reason;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Persona;

/**
 * Makes and takes off links. The features call it: they know the two ends, ask their own permissions and say where it
 * is recorded.
 */
@ApplicationScoped
public class LinkService {
    private static final Verb LINKED = new Verb("links.linked");
    private static final Verb UNLINKED = new Verb("links.unlinked");

    @PersistenceContext
    EntityManager em;

    @Inject
    LinkQueries links;

    @Inject
    ActivityLog activity;

    @Inject
    ReadersLanguage reader;

    @Inject
    Clock clock;

    /**
     * Links two subjects; the same link again changes nothing.
     *
     * @param spaceId the space whose readers may see the record of it
     * @param textVersion the version of the text that the clause at one end stands in, or null
     * @param persona who links, or null for an import
     * @param reason why, in the words of the person, at most 500 characters
     */
    @Transactional
    public Link link(
            Actor actor,
            long spaceId,
            LinkKind kind,
            SubjectRef from,
            SubjectRef to,
            Integer textVersion,
            Persona persona,
            String reason) {
        LinkPermissions.requireCanLink(actor);
        String told = Reason.require(reason, "links.reason");
        return links.find(kind, from, to).orElseGet(() -> {
            Link link = new Link(kind, from, to, textVersion, persona, told, clock.instant());
            link.writtenIn(reader.writing());
            em.persist(link);
            activity.record(actor, LINKED, to, Audience.space(spaceId));
            return link;
        });
    }

    /** Takes a link off; it stays in the history with the reason. */
    @Transactional
    public void remove(Actor actor, long spaceId, String linkKey, String reason) {
        LinkPermissions.requireCanLink(actor);
        String told = Reason.require(reason, "links.reason");
        links.find(linkKey).ifPresent(link -> {
            link.remove(clock.instant(), actor.accountId(), told);
            activity.record(actor, UNLINKED, link.getTo(), Audience.space(spaceId));
        });
    }
}
