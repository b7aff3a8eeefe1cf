package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.manyhands.platform.security.Actor;
import org.manyhands.tags.TagQueries;
import org.manyhands.tags.TagRow;

/** Adds to the topics of a list what else is told of them there, by one statement for all. */
@ApplicationScoped
class TopicLines {
    @Inject
    TagQueries tags;

    List<TopicLine> of(Actor viewer, List<TopicRow> rows) {
        Map<Long, List<TagRow>> tagged = tags.of(
                viewer, TopicSubjectSource.TYPE, rows.stream().map(TopicRow::id).toList());
        return rows.stream()
                .map(row -> new TopicLine(row, tagged.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
