package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.accounts.VoiceQueries;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** Wording what people in a topic said they need. */
@ApplicationScoped
public class NeedService {
    @PersistenceContext
    EntityManager em;

    @Inject
    TopicQueries topics;

    @Inject
    NeedQueries needs;

    @Inject
    SpaceQueries spaces;

    @Inject
    VoiceQueries voices;

    @Inject
    ReadersLanguage reader;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Words a need that was heard in a topic. */
    @Transactional
    public NeedRef word(Actor actor, String topicKey, NewNeed words) {
        Topic topic = topics.get(actor, topicKey);
        Standing standing = spaces.standing(actor, topic.getSpace().getId());
        ForumPermissions.requireCanDistil(actor, standing, topic.isBegunBy(standing.personaId()));
        Need need = new Need(
                topic.getSpace(),
                topic,
                spaces.getPersona(standing),
                voices.get(actor, words.standpoint()),
                clock.instant());
        need.word(words.title(), words.words());
        need.writtenIn(reader.writing());
        em.persist(need);
        em.persist(new NeedTopic(need, topic));
        activity.record(actor, ForumActivity.NEED_WORDED, ForumActivity.subject(need), audience(need));
        return NeedRef.of(need);
    }

    /**
     * Words a need differently.
     *
     * @param version the version of the need that the person saw
     * @param language of the new words, such as {@code es}, or null for another or several
     */
    @Transactional
    public NeedRef reword(Actor actor, String key, int version, NewNeed words, String language) {
        Need need = needs.get(actor, key);
        Standing standing = spaces.standing(actor, need.getSpace().getId());
        ForumPermissions.requireCanDistil(actor, standing, isOwn(need, standing));
        if (need.getVersion() != version) {
            throw RuleViolation.at("title", "errors.changed-meanwhile");
        }
        need.word(words.title(), words.words());
        need.writtenIn(language);
        activity.record(actor, ForumActivity.NEED_CHANGED, ForumActivity.subject(need), audience(need));
        return NeedRef.of(need);
    }

    /** Whether somebody worded the need, or began the topic that it was heard in. */
    static boolean isOwn(Need need, Standing standing) {
        boolean worded = need.getPersona() != null && need.getPersona().getId().equals(standing.personaId());
        return worded || (need.getTopic() != null && need.getTopic().isBegunBy(standing.personaId()));
    }

    private static Audience audience(Need need) {
        return Audience.space(need.getSpace().getId());
    }
}
