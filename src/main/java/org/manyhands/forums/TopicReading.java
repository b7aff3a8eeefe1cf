package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.manyhands.links.DrawingQueries;
import org.manyhands.links.LinkKind;
import org.manyhands.links.LinkRow;
import org.manyhands.links.TrailQueries;
import org.manyhands.moderation.ReportQueries;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;
import org.manyhands.spaces.SpacePermissions;
import org.manyhands.spaces.Standing;
import org.manyhands.tags.TagQueries;
import org.manyhands.tags.TagRow;

/** Puts together what a page of a topic shows, by the same few statements however many posts and links there are. */
@ApplicationScoped
class TopicReading {
    @Inject
    PostQueries posts;

    @Inject
    NeedQueries needs;

    @Inject
    TrailQueries trails;

    @Inject
    DrawingQueries drawings;

    @Inject
    ReportQueries reports;

    @Inject
    Subjects subjects;

    @Inject
    TagQueries tags;

    @Inject
    AnswerQueries answers;

    List<NeedRow> needs(Actor viewer, Topic topic) {
        return needs.listHeardIn(viewer, topic);
    }

    List<AnswerRow> answers(Actor viewer, Topic topic) {
        return answers.listIn(viewer, topic);
    }

    /** The discussion of another feature's subject has none. */
    List<TagRow> tags(Actor viewer, Topic topic) {
        return topic.getForum() == null ? List.of() : tags.of(viewer, ForumActivity.subject(topic));
    }

    List<PostRow> rows(Actor viewer, Standing standing, Topic topic, int page) {
        return posts.listPage(viewer, standing, topic, page);
    }

    /** What the needs and the posts of a page led to. */
    Map<SubjectRef, List<LinkRow>> ledTo(Actor viewer, List<NeedRow> heard, List<PostRow> rows) {
        Stream<SubjectRef> ofNeeds = heard.stream().map(need -> new SubjectRef(NeedSubjectSource.TYPE, need.id()));
        Stream<SubjectRef> ofPosts =
                rows.stream().filter(row -> !row.deleted() && !row.hidden()).map(TopicReading::subject);
        return trails.from(viewer, Stream.concat(ofNeeds, ofPosts).toList());
    }

    private static SubjectRef subject(PostRow row) {
        return new SubjectRef(PostSubjectSource.TYPE, row.id());
    }

    List<ShownPost> posts(
            Actor viewer, Standing standing, Topic topic, List<PostRow> rows, Map<SubjectRef, List<LinkRow>> ledTo) {
        List<Long> hidden =
                rows.stream().filter(PostRow::hidden).map(PostRow::id).toList();
        Map<Long, String> reasons = reports.reasonsOfHidings(PostSubjectSource.TYPE, hidden);
        Map<SubjectRef, SubjectCard> parts = parts(viewer, rows);
        boolean takesPart = SpacePermissions.canSpeak(viewer, standing);
        boolean moderates = ForumPermissions.canModerate(viewer, standing);
        boolean distils = ForumPermissions.canDistil(viewer, standing, topic.isBegunBy(standing.personaId()));
        return rows.stream()
                .map(row -> {
                    boolean own = row.isBy(standing.personaId());
                    boolean stands = !row.deleted() && !row.hidden();
                    return new ShownPost(
                            row,
                            ledTo.getOrDefault(subject(row), List.of()),
                            row.about() == null ? null : parts.get(row.about()),
                            reasons.get(row.id()),
                            own,
                            ForumPermissions.canEdit(viewer, standing, own, row.deleted(), row.hidden()),
                            ForumPermissions.canDelete(viewer, standing, own, row.deleted(), row.hidden()),
                            distils && stands,
                            moderates && !row.deleted(),
                            ForumPermissions.canNote(viewer, standing, own, row.deleted(), row.hidden()),
                            takesPart && stands && !own,
                            row.editedAt() != null
                                    && row.readable()
                                    && ForumPermissions.canReadHistory(viewer, standing, own, row.hidden()));
                })
                .toList();
    }

    private Map<SubjectRef, SubjectCard> parts(Actor viewer, List<PostRow> rows) {
        List<SubjectRef> abouts = rows.stream()
                .map(PostRow::about)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return abouts.isEmpty() ? Map.of() : subjects.cards(viewer, abouts);
    }

    /** Where the reader may say that words came from a post: in what is discussed here, and in what came of it. */
    Map<SubjectRef, SubjectCard> drawings(Actor viewer, Topic topic, List<LinkRow> came) {
        Stream<SubjectRef> discussed = Stream.ofNullable(topic.getSubject());
        Stream<SubjectRef> after = came.stream().map(link -> link.other().subject());
        return drawings.of(viewer, Stream.concat(discussed, after).toList());
    }

    /** What came of needs and posts, each thing once. */
    List<LinkRow> came(Map<SubjectRef, List<LinkRow>> ledTo) {
        Map<SubjectRef, LinkRow> came = new LinkedHashMap<>();
        ledTo.values().stream()
                .flatMap(Collection::stream)
                .filter(link -> link.kind() != LinkKind.EVIDENCE)
                .sorted(Comparator.comparing(LinkRow::at))
                .forEach(link -> came.putIfAbsent(link.other().subject(), link));
        return List.copyOf(came.values());
    }
}
