package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectSource;
import org.manyhands.platform.ui.Urls;

/** Shows topics to other features. */
@ApplicationScoped
class TopicSubjectSource implements SubjectSource {
    static final String TYPE = "topic";

    @Inject
    TopicQueries topics;

    @Inject
    Urls urls;

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<Long, SubjectCard> cards(Actor viewer, Collection<Long> ids) {
        return topics.list(viewer, ids).stream()
                .filter(topic -> topics.isSeen(viewer, topic))
                .collect(Collectors.toMap(Topic::getId, this::card));
    }

    private SubjectCard card(Topic topic) {
        String url = urls.topic(topic.getPublicKey(), topic.getSlug());
        return new SubjectCard(ForumActivity.subject(topic), "forums.kind.topic", topic.getTitle(), url)
                .in(topic.getLanguage());
    }
}
