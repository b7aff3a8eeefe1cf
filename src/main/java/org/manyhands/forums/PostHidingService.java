package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.manyhands.contentnotes.NoteCode;
import org.manyhands.contentnotes.Notes;
import org.manyhands.moderation.Hideable;
import org.manyhands.moderation.Moderated;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.OpenToAll;
import org.manyhands.platform.ui.Urls;

/** Lets moderation hide posts. What is evidence for a need counts only while it can be read. */
@ApplicationScoped
public class PostHidingService implements Hideable {
    @PersistenceContext
    EntityManager em;

    @Inject
    ModeratedPostQueries posts;

    @Inject
    EvidenceService evidence;

    @Inject
    Urls urls;

    @Inject
    Clock clock;

    @Override
    @OpenToAll(reason = "A constant")
    public String type() {
        return PostSubjectSource.TYPE;
    }

    @Override
    @OpenToAll(reason = "Moderation alone asks, and asks its own permission")
    public List<Moderated> list(Collection<Long> ids) {
        return posts.list(ids).stream()
                .map(one -> moderated(one.post(), one.post().getHtml(), one.notes()))
                .toList();
    }

    @Override
    @OpenToAll(reason = "Moderation alone asks, and asks its own permission")
    public List<Moderated> around(long id, int most) {
        Post judged = em.find(Post.class, id);
        if (judged.getTopic().getSubject() != null) {
            return list(List.of(id)); // what is said of a draft is for its authors
        }
        return posts.listAround(judged, most).stream()
                .map(one -> moderated(
                        one.post(),
                        one.post().isHidden() && !one.post().equals(judged)
                                ? SafeHtml.none()
                                : one.post().getHtml(),
                        one.notes()))
                .toList();
    }

    @Override
    @Transactional
    @OpenToAll(reason = "Moderation alone calls it, and has asked its own permission")
    public void hide(Actor actor, long id) {
        Post post = em.find(Post.class, id);
        post.hide(clock.instant());
        evidence.recountFor(post);
    }

    @Override
    @Transactional
    @OpenToAll(reason = "Moderation alone calls it, and has asked its own permission")
    public void restore(Actor actor, long id) {
        Post post = em.find(Post.class, id);
        post.restore();
        evidence.recountFor(post);
    }

    private Moderated moderated(Post post, SafeHtml html, Notes notes) {
        Topic topic = post.getTopic();
        boolean imported = post.getPersona() == null;
        return new Moderated(
                ForumActivity.subject(post),
                topic.getSpace().getId(),
                imported ? null : post.getPersona().getAccount().getId(),
                imported ? post.getImportedName() : post.getPersona().getName(),
                topic.getTitle(),
                html,
                post.getCreatedAt(),
                urls.topicPost(topic.getPublicKey(), topic.getSlug(), PostPages.of(post.getNumber()), post.getNumber()),
                post.isHidden(),
                notes.codes().stream().map(NoteCode::getKey).toList(),
                notes.words());
    }
}
