package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.errors.Reason;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.errors.Taken;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Slugs;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** What facilitators do with the forums of their space: create, describe, order, close. */
@ApplicationScoped
public class ForumService {
    /** Addresses that lead elsewhere. */
    private static final Set<String> TAKEN = Set.of("new", "-");

    private static final int RANDOM_END = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    ForumQueries forums;

    @Inject
    SpaceQueries spaces;

    @Inject
    Markup markup;

    @Inject
    ReadersLanguage reader;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Creates a forum, as the last of its space. */
    @Transactional
    public ForumRef create(Actor actor, String spaceSlug, NewForum words) {
        Space space = spaces.getReadable(actor, spaceSlug);
        ForumPermissions.requireCanKeepForums(actor, spaces.standing(actor, space.getId()));
        int position = forums.listOf(space.getId()).size() + 1;
        Forum forum = new Forum(
                space, freeSlug(space, words.name()), words.name(), words.purpose(), position, clock.instant());
        forum.writtenIn(reader.writing());
        em.persist(forum);
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw Taken.at("name", e);
        }
        guide(forum, words);
        record(actor, ForumActivity.FORUM_CREATED, forum);
        return new ForumRef(forum.getId(), forum.getSlug());
    }

    /**
     * Changes name, purpose, heading, and what is told to those who write.
     *
     * @param before the {@link #fingerprint} of what the person saw
     * @param language of the new words, such as {@code es}, or null for another or several
     */
    @Transactional
    public void describe(Actor actor, String slug, String before, NewForum words, String language) {
        Forum forum = kept(actor, slug);
        if (!fingerprint(forum).equals(before)) {
            throw RuleViolation.at("name", "errors.changed-meanwhile");
        }
        forum.describe(words.name(), words.purpose());
        guide(forum, words);
        forum.writtenIn(language);
        record(actor, ForumActivity.FORUM_CHANGED, forum);
    }

    /** Moves a forum one place up under its heading; the first there takes its heading up. */
    @Transactional
    public void moveUp(Actor actor, String slug) {
        Forum forum = kept(actor, slug);
        number(ForumOrder.up(forums.listOf(forum.getSpace().getId()), forum, Forum::getHeading));
        record(actor, ForumActivity.FORUM_CHANGED, forum);
    }

    /** Closes a forum, with the reason that everybody reads; its topics stay to be read. */
    @Transactional
    public void close(Actor actor, String slug, String reason) {
        Forum forum = kept(actor, slug);
        String told = Reason.require(reason, "forums.reason");
        if (!forum.isClosed()) {
            Standing standing = spaces.standing(actor, forum.getSpace().getId());
            forum.close();
            em.persist(new ForumClosure(forum, spaces.getPersona(standing), told, clock.instant()));
            record(actor, ForumActivity.FORUM_CLOSED, forum);
        }
    }

    /** Lets people write in it again. */
    @Transactional
    public void reopen(Actor actor, String slug) {
        Forum forum = kept(actor, slug);
        if (forum.isClosed()) {
            Instant now = clock.instant();
            forum.reopen();
            forums.findClosure(forum).ifPresent(closure -> closure.reopen(now));
            record(actor, ForumActivity.FORUM_REOPENED, forum);
        }
    }

    private void guide(Forum forum, NewForum words) {
        forum.guide(words.rules(), markup.kept(words.rules()), words.template());
        forum.standUnder(words.heading());
        number(ForumOrder.gathered(forums.listOf(forum.getSpace().getId()), Forum::getHeading));
    }

    private static void number(List<Forum> all) {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).move(i + 1);
        }
    }

    /** What tells whether somebody changed its words meanwhile. */
    static String fingerprint(Forum forum) {
        return Keys.hash(String.join(
                "\n",
                forum.getName(),
                forum.getPurpose(),
                Objects.requireNonNullElse(forum.getHeading(), ""),
                forum.getRules(),
                forum.getTemplate()));
    }

    private Forum kept(Actor actor, String slug) {
        Forum forum = forums.get(actor, slug);
        ForumPermissions.requireCanKeepForums(
                actor, spaces.standing(actor, forum.getSpace().getId()));
        em.refresh(forum, LockModeType.PESSIMISTIC_WRITE);
        return forum;
    }

    /** Addresses of spaces that not everybody reads end at random, so that no taken address tells of a forum there. */
    private String freeSlug(Space space, String name) {
        String base = Slugs.of(name);
        if (!space.isPublic()) {
            return base + "-" + Keys.random().substring(0, RANDOM_END);
        }
        Set<String> taken = forums.slugsLike(base);
        String slug = base;
        for (int i = 2; taken.contains(slug) || TAKEN.contains(slug); i++) {
            slug = base + "-" + i;
        }
        return slug;
    }

    private void record(Actor actor, Verb verb, Forum forum) {
        Audience audience = Audience.space(forum.getSpace().getId());
        activity.record(actor, verb, ForumActivity.subject(forum), audience);
    }
}
