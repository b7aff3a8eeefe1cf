package org.manyhands.tags;

import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.subjects.SubjectRef;

/** What the activity record says of tags. */
final class TagActivity {
    static final Verb RENAMED = new Verb("tags.renamed");
    static final Verb MERGED = new Verb("tags.merged");
    static final Verb CLOSED = new Verb("tags.closed");
    static final Verb REOPENED = new Verb("tags.reopened");

    private TagActivity() {}

    static SubjectRef subject(Tag tag) {
        return new SubjectRef(Tag.TYPE, tag.getId());
    }
}
