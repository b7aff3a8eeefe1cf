package org.manyhands.forums;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.manyhands.accounts.Departure;
import org.manyhands.accounts.OwnPart;
import org.manyhands.accounts.PersonalData;
import org.manyhands.platform.security.Actor;

/** What somebody said in forums. */
@ApplicationScoped
class ForumPersonalData implements PersonalData {
    @Inject
    OwnPostService service;

    @Inject
    OwnPostQueries posts;

    @Override
    public void leave(Actor actor, Departure departure) {
        if (!departure.postsStay()) {
            service.putAway(posts.listNames(departure.accountId()), departure.now());
        }
    }

    @Override
    public void comeBack(Actor actor, Departure departure) {
        service.bringBack(posts.listNames(departure.accountId()));
    }

    @Override
    public void forget(Departure departure) {
        service.empty(posts.listNames(departure.accountId()));
    }

    @Override
    public Set<Class<?>> entities() {
        return Set.of(
                ForumClosure.class,
                TopicClosure.class,
                Topic.class,
                Post.class,
                Need.class,
                AcceptedAnswer.class,
                ScheduledTopic.class);
    }

    @Override
    public List<String> withoutStandpoints() {
        return List.of(
                "update Post x set x.standpoint = null where " + PersonalData.of("x.persona"),
                "update Topic x set x.standpoint = null where " + PersonalData.of("x.persona"),
                "update ScheduledTopic x set x.standpoint = null where " + PersonalData.of("x.persona"),
                "update Need x set x.standpoint = null where " + PersonalData.of("x.persona"));
    }

    /** What was not begun yet is nobody's to begin any longer. */
    @Override
    public List<String> forgotten() {
        return List.of("delete from ScheduledTopic x where " + PersonalData.of("x.persona"));
    }

    @Override
    public List<OwnPart> parts() {
        return Stream.of(words(), more(), kept()).flatMap(List::stream).toList();
    }

    private static List<OwnPart> words() {
        return List.of(
                OwnPart.of(
                        "forums.data.posts",
                        "Post x join x.topic t join t.space s left join x.standpoint st where "
                                + PersonalData.of("x.persona"),
                        "space s.name",
                        "where@topic t.id",
                        "at x.createdAt",
                        "changed x.editedAt",
                        "ended x.deletedAt",
                        "standpoint st.code",
                        "words x.source",
                        "language x.language"),
                OwnPart.of(
                        "forums.data.notes",
                        "ContentNote x, Post p where x.subjectType = 'post' and p.id = x.subjectId and "
                                + PersonalData.of("p.persona"),
                        "where@x.subjectType x.subjectId",
                        "notes x.ownCodes",
                        "words x.ownWords"),
                OwnPart.of(
                        "forums.data.topic-notes",
                        "ContentNote x, Topic t where x.subjectType = 'topic' and t.id = x.subjectId and "
                                + PersonalData.of("t.persona"),
                        "where@x.subjectType x.subjectId",
                        "notes x.ownCodes",
                        "words x.ownWords"),
                OwnPart.of(
                        "forums.data.revisions",
                        "PostRevision x join x.post p where " + PersonalData.of("p.persona"),
                        "where@topic p.topic.id",
                        "at x.writtenAt",
                        "number x.number",
                        "words x.source"));
    }

    private static List<OwnPart> more() {
        return List.of(
                OwnPart.of(
                        "forums.data.topics",
                        "Topic x join x.space s left join x.standpoint st where " + PersonalData.of("x.persona"),
                        "space s.name",
                        "where@topic x.id",
                        "at x.createdAt",
                        "title x.title",
                        "standpoint st.code",
                        "language x.language"),
                OwnPart.of(
                        "forums.data.needs",
                        "Need x join x.space s left join x.standpoint st where " + PersonalData.of("x.persona"),
                        "space s.name",
                        "where@need x.id",
                        "at x.createdAt",
                        "title x.title",
                        "words x.words",
                        "standpoint st.code",
                        "language x.language"),
                OwnPart.of(
                        "forums.data.topic-closures",
                        "TopicClosure x where " + PersonalData.of("x.persona"),
                        "where@topic x.topic.id",
                        "at x.at",
                        "reason x.reason",
                        "ended x.reopenedAt"),
                OwnPart.of(
                        "forums.data.forum-closures",
                        "ForumClosure x where " + PersonalData.of("x.persona"),
                        "where@forum x.forum.id",
                        "at x.at",
                        "reason x.reason",
                        "ended x.reopenedAt"));
    }

    private static List<OwnPart> kept() {
        return List.of(
                OwnPart.of(
                        "forums.data.scheduled",
                        "ScheduledTopic x left join x.standpoint st where " + PersonalData.of("x.persona"),
                        "where@forum x.forum.id",
                        "at x.due",
                        "title x.title",
                        "words x.source",
                        "standpoint st.code",
                        "language x.language"),
                OwnPart.of(
                        "forums.data.answers",
                        "AcceptedAnswer x where " + PersonalData.of("x.persona"),
                        "where@post x.post.id",
                        "at x.at"));
    }
}
