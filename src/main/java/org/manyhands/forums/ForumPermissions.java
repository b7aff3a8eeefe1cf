package org.manyhands.forums;

import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpacePermissions;
import org.manyhands.spaces.Standing;

/** Who may do what in forums. What somebody does not see answers as if it were not there, before anything else. */
public final class ForumPermissions {
    private ForumPermissions() {}

    /** Begins, orders, describes and closes forums: facilitators. */
    public static void requireCanKeepForums(Actor actor, Standing standing) {
        SpacePermissions.requireCanFacilitate(actor, standing);
    }

    /** Begins a topic: who may speak in the space, while the forum is open. */
    public static boolean canBegin(Actor actor, Standing standing, boolean forumClosed) {
        return SpacePermissions.canSpeak(actor, standing) && !forumClosed;
    }

    static void requireCanBegin(Actor actor, Standing standing, Forum forum) {
        SpacePermissions.requireCanSpeak(actor, standing);
        requireOpen(forum);
    }

    /** Writes in the form of a new topic: who may begin it, or could once they have a name. */
    static boolean canWriteTopic(Actor actor, Standing standing, boolean forumClosed) {
        return canBegin(actor, standing, forumClosed) || (SpacePermissions.needsName(actor, standing) && !forumClosed);
    }

    static void requireCanWriteTopic(Actor actor, Standing standing, Forum forum) {
        if (!SpacePermissions.needsName(actor, standing)) {
            SpacePermissions.requireCanSpeak(actor, standing);
        }
        requireOpen(forum);
    }

    private static void requireOpen(Forum forum) {
        if (forum.isClosed()) {
            throw new RuleViolation("forums.forum.is-closed");
        }
    }

    /** Replies: who may speak in the space, while topic and forum are open. */
    static boolean canReply(Actor actor, Standing standing, Topic topic) {
        return SpacePermissions.canSpeak(actor, standing) && !isClosed(topic);
    }

    static void requireCanReply(Actor actor, Standing standing, Topic topic) {
        SpacePermissions.requireCanSpeak(actor, standing);
        requireOpen(topic);
    }

    /** Writes in the form of a reply: who may reply, or could once they have a name. */
    static boolean canWriteReply(Actor actor, Standing standing, Topic topic) {
        return canReply(actor, standing, topic) || (SpacePermissions.needsName(actor, standing) && !isClosed(topic));
    }

    static void requireCanWriteReply(Actor actor, Standing standing, Topic topic) {
        if (!SpacePermissions.needsName(actor, standing)) {
            SpacePermissions.requireCanSpeak(actor, standing);
        }
        requireOpen(topic);
    }

    static void requireOpen(Topic topic) {
        if (isClosed(topic)) {
            throw new RuleViolation("forums.topic.is-closed");
        }
    }

    private static boolean isClosed(Topic topic) {
        return topic.isClosed() || (topic.getForum() != null && topic.getForum().isClosed());
    }

    /** Changes the title: who began it, and who moderates. */
    static boolean canRename(Actor actor, Standing standing, Topic topic) {
        boolean own = topic.isBegunBy(standing.personaId()) && SpacePermissions.canSpeak(actor, standing);
        return topic.getSubject() == null && (own || canModerate(actor, standing));
    }

    static void requireCanRename(Actor actor, Standing standing, Topic topic) {
        require(canRename(actor, standing, topic), actor, standing, "rename a topic");
    }

    /** Begins a topic of a kind, or makes one of it: what tells people something is for who looks after the space. */
    static boolean canBe(Actor actor, Standing standing, TopicKind kind) {
        return kind != TopicKind.ANNOUNCEMENT || SpacePermissions.canFacilitate(actor, standing);
    }

    static void requireCanBe(Actor actor, Standing standing, TopicKind kind) {
        require(canBe(actor, standing, kind), actor, standing, "announce");
    }

    /** Says that a post answered the question: who asked it, and who moderates. */
    static boolean canAccept(Actor actor, Standing standing, Topic topic) {
        return topic.getKind() == TopicKind.QUESTION && canRename(actor, standing, topic);
    }

    static void requireCanAccept(Actor actor, Standing standing, Topic topic) {
        require(canAccept(actor, standing, topic), actor, standing, "accept an answer");
    }

    /** Pins, closes, opens again, hides, restores: facilitators, and moderators where they read. */
    public static boolean canModerate(Actor actor, Standing standing) {
        return SpacePermissions.canModerate(actor, standing);
    }

    /** Moves, splits and merges: who moderates, and only what stands in a forum. Discussions belong to what they discuss. */
    static boolean canMove(Actor actor, Standing standing, Topic topic) {
        return canModerate(actor, standing) && topic.getForum() != null && topic.getSuccessor() == null;
    }

    static void requireCanMove(Actor actor, Standing standing, Topic topic) {
        require(canMove(actor, standing, topic), actor, standing, "move a topic");
    }

    static void requireCanModerate(Actor actor, Standing standing) {
        require(canModerate(actor, standing), actor, standing, "moderate a topic");
    }

    /** Says a post differently: its author while they may speak, also where the topic is closed, but not while it is hidden. */
    static boolean canEdit(Actor actor, Standing standing, boolean own, boolean deleted, boolean hidden) {
        return canDelete(actor, standing, own, deleted, hidden) && SpacePermissions.canSpeak(actor, standing);
    }

    /** Says what a post deals with: its author, and who keeps order. */
    static boolean canNote(Actor actor, Standing standing, boolean own, boolean deleted, boolean hidden) {
        return canEdit(actor, standing, own, deleted, hidden) || (!deleted && canModerate(actor, standing));
    }

    static void requireCanNote(Actor actor, Standing standing, Post post) {
        boolean own = post.isBy(standing.personaId());
        require(canNote(actor, standing, own, post.isDeleted(), post.isHidden()), actor, standing, "note a post");
    }

    /** Takes a post back: its author, also after leaving or being removed, but not while it is hidden. */
    static boolean canDelete(Actor actor, Standing standing, boolean own, boolean deleted, boolean hidden) {
        return own && !deleted && !hidden && actor.isActive() && SpacePermissions.canRead(actor, standing);
    }

    static void requireCanDelete(Actor actor, Standing standing, Post post) {
        boolean own = post.isBy(standing.personaId());
        require(canDelete(actor, standing, own, post.isDeleted(), post.isHidden()), actor, standing, "delete a post");
    }

    static void requireCanEdit(Actor actor, Standing standing, Post post) {
        boolean own = post.isBy(standing.personaId());
        require(canEdit(actor, standing, own, post.isDeleted(), post.isHidden()), actor, standing, "edit a post");
    }

    /** Reads what is hidden: its author, facilitators, moderators, and administrators where everybody reads. */
    static boolean canReadHidden(Actor actor, Standing standing, boolean own) {
        boolean staff = canModerate(actor, standing) || (actor.isAdministrator() && standing.isPublic());
        return SpacePermissions.canRead(actor, standing) && ((own && actor.isActive()) || staff);
    }

    /** Reads how a post was before it was edited: its author, who takes part, and who moderates; never the whole world. */
    static boolean canReadHistory(Actor actor, Standing standing, boolean own, boolean hidden) {
        return hidden
                ? canReadHidden(actor, standing, own)
                : SpacePermissions.canSpeak(actor, standing) || canModerate(actor, standing);
    }

    static void requireCanReadHistory(Actor actor, Standing standing, Post post) {
        boolean own = post.isBy(standing.personaId());
        boolean may = canReadHistory(actor, standing, own, post.isHidden());
        require(may && !post.isDeleted(), actor, standing, "read the history of a post");
    }

    /** Marks posts as evidence and words needs: facilitators, and who began the topic. */
    static boolean canDistil(Actor actor, Standing standing, boolean ownTopic) {
        return SpacePermissions.canFacilitate(actor, standing)
                || (ownTopic && SpacePermissions.canSpeak(actor, standing));
    }

    static void requireCanDistil(Actor actor, Standing standing, boolean ownTopic) {
        require(canDistil(actor, standing, ownTopic), actor, standing, "word a need");
    }

    /** Takes a mark off: the post's author, and who may set it there. */
    static boolean canTakeOff(Actor actor, Standing standing, boolean ownPost, boolean ownTopic) {
        return (ownPost && actor.isActive()) || canDistil(actor, standing, ownTopic);
    }

    static void requireCanTakeOff(Actor actor, Standing standing, boolean ownPost, boolean ownTopic) {
        require(canTakeOff(actor, standing, ownPost, ownTopic), actor, standing, "take a mark off");
    }

    /**
     * Makes, names and settles the discussion of another feature's subject.
     *
     * @param looksAfter whether the feature says that the subject is the actor's to look after
     */
    static void requireCanRunDiscussion(Actor actor, boolean looksAfter) {
        if (!actor.isPortal() && !looksAfter) {
            throw new NotFound("topic");
        }
    }

    /** Brings posts from elsewhere: the portal in a job, and administrators. */
    static void requireCanImport(Actor actor) {
        if (!actor.isPortal() && !actor.isAdministrator()) {
            throw new NotAllowed("import posts");
        }
    }

    private static void require(boolean allowed, Actor actor, Standing standing, String verb) {
        if (!SpacePermissions.canRead(actor, standing)) {
            throw new NotFound("topic");
        }
        if (!allowed) {
            throw new NotAllowed(verb);
        }
    }
}
