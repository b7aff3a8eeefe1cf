package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkQueries;
import org.manyhands.links.LinkRow;
import org.manyhands.platform.security.Actor;

/** Reads the marks by which posts are evidence for needs. */
@ApplicationScoped
class MarkQueries {
    @Inject
    LinkQueries links;

    /** The marks of a post, oldest first. */
    List<LinkRow> listOf(Actor viewer, Post post) {
        return links.of(viewer, ForumActivity.subject(post)).stream()
                .filter(link -> link.kind() == LinkKind.EVIDENCE)
                .toList();
    }
}
