package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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

    /** @param drawings the texts of which the reader may say where words came from */
    List<PostFace> of(
            Actor viewer,
            Standing standing,
            Topic topic,
            List<ShownPost> posts,
            Map<SubjectRef, SubjectCard> drawings) {
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
                        isSource(topic, post) ? texts : List.of()))
                .toList();
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
