package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.manyhands.accounts.AccountQueries;
import org.manyhands.accounts.VoiceQueries;
import org.manyhands.organizations.OrganizationVoiceQueries;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.jobs.JobQueue;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpacePermissions;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** Keeps topics that facilitators wrote for later, and begins each once at its time. */
@ApplicationScoped
public class ScheduledTopicService {
    private static final Duration LONGEST = Duration.ofDays(366);

    @PersistenceContext
    EntityManager em;

    @Inject
    ForumQueries forums;

    @Inject
    ScheduledTopicQueries scheduled;

    @Inject
    TopicService topics;

    @Inject
    AccountQueries accounts;

    @Inject
    VoiceQueries voices;

    @Inject
    OrganizationVoiceQueries organizations;

    @Inject
    SpaceQueries spaces;

    @Inject
    Markup markup;

    @Inject
    ReadersLanguage reader;

    @Inject
    JobQueue jobs;

    @Inject
    Clock clock;

    /** Writes a topic for later; nobody is told of it before it is there. */
    @Transactional
    public void schedule(Actor actor, long forumId, NewTopic words, Instant due) {
        Forum forum = forums.get(actor, forumId);
        Standing standing = spaces.standing(actor, forum.getSpace().getId());
        ForumPermissions.requireCanKeepForums(actor, standing);
        ForumPermissions.requireCanBegin(actor, standing, forum);
        Instant now = clock.instant();
        if (!due.isAfter(now) || due.isAfter(now.plus(LONGEST))) {
            throw RuleViolation.at("day", "forums.scheduled.when");
        }
        ScheduledTopic topic =
                new ScheduledTopic(forum, spaces.getPersona(standing), words, markup.kept(words.source()), due);
        topic.speakAs(
                voices.get(actor, words.standpoint()),
                organizations.find(actor, words.organization()).orElse(null));
        topic.writtenIn(reader.writing());
        em.persist(topic);
        jobs.enqueueAt(BeginTopicJob.NAME, topic.getPublicKey(), topic.getPublicKey(), due);
    }

    /** Takes it back before it was begun; the job then finds nothing. */
    @Transactional
    public void takeBack(Actor actor, String key) {
        em.remove(kept(actor, key));
    }

    /** Begins it at once, under the name of whoever wrote it. */
    @Transactional
    public TopicRef beginNow(Actor actor, String key) {
        ScheduledTopic topic = kept(actor, key);
        return author(topic)
                .map(author -> begin(author, topic))
                .orElseThrow(() -> new RuleViolation("forums.scheduled.no-author"));
    }

    /** Begins it at its time; run again, it finds nothing. One whose author may no longer is kept for the others. */
    @Transactional
    public void beginDue(Actor actor, String key) {
        SpacePermissions.requirePortal(actor);
        scheduled.find(key).ifPresent(topic -> {
            em.refresh(topic, LockModeType.PESSIMISTIC_WRITE);
            author(topic).ifPresentOrElse(author -> begin(author, topic), topic::stick);
        });
    }

    private TopicRef begin(Actor author, ScheduledTopic topic) {
        NewTopic words = topic.topic();
        String language = topic.getLanguage();
        em.remove(topic);
        return topics.begin(author, topic.getForum().getId(), words, language);
    }

    /** Whoever wrote it, while they look after the space and the forum is open. */
    private Optional<Actor> author(ScheduledTopic topic) {
        Forum forum = topic.getForum();
        return accounts.findActor(topic.getPersona().getAccount().getId()).filter(author -> {
            Standing standing = spaces.standing(author, forum.getSpace().getId());
            return SpacePermissions.canFacilitate(author, standing)
                    && ForumPermissions.canBegin(author, standing, forum.isClosed());
        });
    }

    private ScheduledTopic kept(Actor actor, String key) {
        ScheduledTopic topic = scheduled.get(actor, key);
        ForumPermissions.requireCanKeepForums(
                actor, spaces.standing(actor, topic.getForum().getSpace().getId()));
        em.refresh(topic, LockModeType.PESSIMISTIC_WRITE);
        return topic;
    }
}
