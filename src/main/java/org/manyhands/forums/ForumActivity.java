package org.manyhands.forums;

import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.subjects.SubjectRef;

/** What the activity record says of forums, topics, posts and needs. */
final class ForumActivity {
    static final Verb FORUM_CREATED = new Verb("forums.forum-created");
    static final Verb FORUM_CHANGED = new Verb("forums.forum-changed");
    static final Verb FORUM_CLOSED = new Verb("forums.forum-closed");
    static final Verb FORUM_REOPENED = new Verb("forums.forum-reopened");
    static final Verb BEGAN = new Verb("forums.began");
    static final Verb RENAMED = new Verb("forums.renamed");
    static final Verb TAGGED = new Verb("forums.tagged");
    static final Verb KIND_CHANGED = new Verb("forums.kind-changed");
    static final Verb ANSWER_ACCEPTED = new Verb("forums.answer-accepted");
    static final Verb ANSWER_TAKEN_BACK = new Verb("forums.answer-taken-back");
    static final Verb MOVED = new Verb("forums.moved");
    static final Verb SPLIT = new Verb("forums.split");
    static final Verb MERGED = new Verb("forums.merged");
    static final Verb CLOSED = new Verb("forums.closed");
    static final Verb REOPENED = new Verb("forums.reopened");
    static final Verb PINNED = new Verb("forums.pinned");
    static final Verb UNPINNED = new Verb("forums.unpinned");
    static final Verb REPLIED = new Verb("forums.replied");
    static final Verb IMPORTED = new Verb("forums.imported");
    static final Verb EDITED = new Verb("forums.edited");
    static final Verb DELETED = new Verb("forums.deleted");
    static final Verb DELETED_ALL = new Verb("forums.deleted-all");
    static final Verb NEED_WORDED = new Verb("forums.need-worded");
    static final Verb NEED_CHANGED = new Verb("forums.need-changed");
    static final Verb EVIDENCE_MARKED = new Verb("forums.evidence-marked");
    static final Verb EVIDENCE_TAKEN_OFF = new Verb("forums.evidence-taken-off");

    private ForumActivity() {}

    static SubjectRef subject(Forum forum) {
        return new SubjectRef("forum", forum.getId());
    }

    static SubjectRef subject(Topic topic) {
        return new SubjectRef(TopicSubjectSource.TYPE, topic.getId());
    }

    static SubjectRef subject(Post post) {
        return new SubjectRef("post", post.getId());
    }

    static SubjectRef subject(Need need) {
        return new SubjectRef("need", need.getId());
    }
}
