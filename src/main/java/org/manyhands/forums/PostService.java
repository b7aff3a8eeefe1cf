package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.manyhands.accounts.VoiceQueries;
import org.manyhands.organizations.OrganizationVoiceQueries;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.ChosenSettings;
import org.manyhands.platform.settings.Limit;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** Writing in topics. The topic's row is held while a post gets its number, so that no two get the same. */
@ApplicationScoped
public class PostService {
    @PersistenceContext
    EntityManager em;

    @Inject
    TopicQueries topics;

    @Inject
    PostQueries posts;

    @Inject
    SpaceQueries spaces;

    @Inject
    VoiceQueries voices;

    @Inject
    OrganizationVoiceQueries organizations;

    @Inject
    PostNoteService notes;

    @Inject
    Markup markup;

    @Inject
    Throttle throttle;

    @Inject
    ReadersLanguage reader;

    @Inject
    ActivityLog activity;

    @Inject
    ChosenSettings chosen;

    @Inject
    Clock clock;

    /** Writes in a topic. */
    @Transactional
    public PostRef reply(Actor actor, long topicId, NewPost words) {
        Topic topic = topics.get(actor, topicId);
        Standing standing = spaces.standing(actor, topic.getSpace().getId());
        ForumPermissions.requireCanReply(actor, standing, topic);
        throttle.check(Limit.POST, String.valueOf(actor.accountId()));
        hold(topic);
        ForumPermissions.requireOpen(topic);
        Post post = add(actor, topic, standing, words);
        activity.record(
                actor,
                ForumActivity.REPLIED,
                ForumActivity.subject(post),
                audience(topic),
                Map.of("topic", topic.getPublicKey()));
        notes.begin(actor, post, words.notes());
        return PostRef.of(post);
    }

    /** Brings a post from elsewhere; who wrote it stays a name, and members are told of the whole import alone. */
    @Transactional
    public PostRef importPost(Actor actor, long topicId, ImportedPost imported) {
        ForumPermissions.requireCanImport(actor);
        Topic topic = em.find(Topic.class, topicId);
        if (topic == null) {
            throw new NotFound("topic");
        }
        em.flush(); // the post before in the same import has counted the topic on
        hold(topic);
        boolean first = !posts.hasPosted(topic, imported.name());
        Post post = Post.imported(topic, topic.posted(imported.at(), first), imported.name(), imported.at());
        post.write(imported.source(), markup.kept(imported.source()));
        post.pointTo(known(topic, imported.replyTo()), imported.about(), imported.aboutVersion());
        em.persist(post);
        countInForum(topic, imported.at());
        activity.record(actor, ForumActivity.IMPORTED, ForumActivity.subject(post), Audience.administrators());
        return PostRef.of(post);
    }

    /** Adds a post to a topic that this transaction holds, or has just made. */
    Post add(Actor actor, Topic topic, Standing standing, NewPost words) {
        NewPost.requireNotLonger(words.source(), chosen.limit(Limit.POST_LENGTH));
        Instant now = clock.instant();
        Persona persona = spaces.getPersona(standing);
        persona.joined(now);
        boolean first = !posts.hasPosted(topic, standing.personaId());
        Post post = new Post(topic, topic.posted(now, first), persona, voices.get(actor, words.standpoint()), now);
        post.speakFor(organizations.find(actor, words.organization()).orElse(null));
        post.write(words.source(), markup.kept(words.source()));
        post.writtenIn(reader.writing());
        post.pointTo(known(topic, words.replyTo()), words.about(), words.aboutVersion());
        em.persist(post);
        countInForum(topic, now);
        return post;
    }

    private void hold(Topic topic) {
        em.refresh(topic, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The forum's row is always taken after the topic's, so that two posts never wait for each other. */
    private void countInForum(Topic topic, Instant at) {
        if (topic.getForum() != null) {
            Forum forum = topic.getForum();
            em.refresh(forum, LockModeType.PESSIMISTIC_WRITE);
            forum.posted(at);
        }
    }

    private static Integer known(Topic topic, Integer number) {
        return number == null || number < 1 || number >= topic.getLastNumber() ? null : number;
    }

    private static Audience audience(Topic topic) {
        return Audience.space(topic.getSpace().getId());
    }
}
