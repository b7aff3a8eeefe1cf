package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.contentnotes.ContentNoteQueries;
import org.manyhands.contentnotes.ContentNoteService;
import org.manyhands.contentnotes.Notable;
import org.manyhands.contentnotes.Notes;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** Says what posts and whole topics deal with: whoever wrote or began them, and who keeps order. */
@ApplicationScoped
public class PostNoteService {
    @Inject
    PostQueries posts;

    @Inject
    TopicQueries topics;

    @Inject
    ContentNoteService notes;

    @Inject
    ContentNoteQueries queries;

    @Inject
    SpaceQueries spaces;

    @Inject
    Urls urls;

    /** Says what a post deals with. */
    @Transactional
    public void notePost(Actor actor, String key, Notes said) {
        Post post = posts.get(actor, key);
        Standing standing = standing(actor, post.getTopic());
        ForumPermissions.requireCanNote(actor, standing, post);
        notes.note(actor, notable(actor, standing, post), said);
    }

    /** Says what a topic deals with as a whole. */
    @Transactional
    public void noteTopic(Actor actor, String key, Notes said) {
        Topic topic = topics.get(actor, key);
        Standing standing = standing(actor, topic);
        ForumPermissions.requireCanRename(actor, standing, topic);
        notes.note(actor, notable(actor, standing, topic), said);
    }

    /** Notes what its author said of a post that was just written. */
    void begin(Actor actor, Post post, Notes said) {
        if (!said.isEmpty()) {
            notes.note(actor, notable(actor, standing(actor, post.getTopic()), post), said);
        }
    }

    void begin(Actor actor, Topic topic, Notes said) {
        if (!said.isEmpty()) {
            notes.note(actor, notable(actor, standing(actor, topic), topic), said);
        }
    }

    /** What a topic deals with as a whole, another one deals with to which its posts came; whoever began that is told. */
    void bring(Actor actor, Topic from, Topic to) {
        Notes brought = queries.of(ForumActivity.subject(from));
        if (!brought.isEmpty()) {
            Standing standing = standing(actor, to);
            notes.note(
                    actor,
                    notable(actor, standing, to).byOthers(),
                    queries.of(ForumActivity.subject(to)).and(brought));
        }
    }

    /** Forgets what a post dealt with that its author took back. */
    void forget(Actor actor, Post post) {
        notes.forget(actor, notable(actor, standing(actor, post.getTopic()), post));
    }

    private Notable notable(Actor actor, Standing standing, Post post) {
        Topic topic = post.getTopic();
        return new Notable(
                ForumActivity.subject(post),
                standing.spaceId(),
                post.isBy(standing.personaId()),
                ForumPermissions.canModerate(actor, standing),
                account(post.getPersona()),
                topic.getTitle(),
                urls.post(post.getPublicKey()));
    }

    private Notable notable(Actor actor, Standing standing, Topic topic) {
        return new Notable(
                ForumActivity.subject(topic),
                standing.spaceId(),
                topic.isBegunBy(standing.personaId()),
                ForumPermissions.canModerate(actor, standing),
                account(topic.getPersona()),
                topic.getTitle(),
                urls.topic(topic.getPublicKey(), topic.getSlug()));
    }

    private static Long account(Persona persona) {
        return persona == null ? null : persona.getAccount().getId();
    }

    private Standing standing(Actor actor, Topic topic) {
        return spaces.standing(actor, topic.getSpace().getId());
    }
}
