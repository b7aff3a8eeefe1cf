package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.manyhands.contentnotes.ContentNoteQueries;
import org.manyhands.contentnotes.Noted;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkRow;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.settings.StandpointNames;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.Standing;

/** Adds to the posts of a page what this reader can do with each. */
@ApplicationScoped
class PostFaces {
    @Inject
    Urls urls;

    @Inject
    StandpointNames standpoints;

    @Inject
    ContentNoteQueries notes;

    /**
     * The posts of a page.
     *
     * @param drawings the texts of which the reader may say where words came from
     * @param answers those of its posts that answered the question
     * @param opened whether the reader asked for all that is collapsed
     */
    List<PostFace> of(
            Actor viewer,
            Standing standing,
            Topic topic,
            List<ShownPost> posts,
            Map<SubjectRef, SubjectCard> drawings,
            List<AnswerRow> answers,
            boolean opened) {
        Set<Long> accepted = answers.stream().map(AnswerRow::postId).collect(Collectors.toSet());
        boolean accepts = ForumPermissions.canAccept(viewer, standing, topic);
        Map<Long, Noted> noted = notes.noted(
                viewer, posts.stream().map(ShownPost::row).collect(Collectors.toMap(PostRow::id, PostRow::notes)));
        TopicRef ref = TopicRef.of(topic);
        boolean reply = ForumPermissions.canWriteReply(viewer, standing, topic);
        List<SubjectCard> texts = drawings.values().stream().distinct().toList();
        return posts.stream()
                .map(post -> new PostFace(
                        post,
                        ref,
                        standpoint(post),
                        viewer.isPerson(),
                        reply,
                        post.became().stream()
                                .map(link -> new PostFace.Became(link, takeOff(post, link, drawings)))
                                .toList(),
                        isSource(topic, post) ? texts : List.of(),
                        sight(noted.getOrDefault(post.row().id(), Noted.plain()), opened),
                        accepted.contains(post.row().id()),
                        accepts && isAnswer(post, accepted)))
                .toList();
    }

    /** The question itself is none, and what is not to be read; one that was accepted before can be taken back. */
    private static boolean isAnswer(ShownPost post, Set<Long> accepted) {
        return post.row().readable()
                && !post.row().hidden()
                && (post.row().number() != Post.FIRST
                        || accepted.contains(post.row().id()));
    }

    private static Noted sight(Noted noted, boolean opened) {
        return opened ? noted.opened() : noted;
    }

    /** Whether it is a post that words of a text come from: of its discussion, or evidence for what it answers. */
    private static boolean isSource(Topic topic, ShownPost post) {
        return post.row().readable()
                && !post.row().hidden()
                && (topic.getSubject() != null || post.became().stream().anyMatch(PostFaces::isNeed));
    }

    private String standpoint(ShownPost post) {
        String code = post.row().standpoint();
        return code == null ? null : standpoints.name(code);
    }

    private String takeOff(ShownPost post, LinkRow link, Map<SubjectRef, SubjectCard> drawings) {
        if (isNeed(link)) {
            return post.own() || post.mayDistil()
                    ? urls.takeOffEvidence(post.row().key(), link.linkKey())
                    : null;
        }
        return post.own() || drawings.containsKey(link.other().subject()) ? urls.takeOffLink(link.linkKey()) : null;
    }

    private static boolean isNeed(LinkRow link) {
        return link.kind() == LinkKind.EVIDENCE;
    }
}
