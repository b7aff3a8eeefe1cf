package org.manyhands.progress;

import org.manyhands.platform.activity.Verb;

/** What the activity record says of the course of campaigns. */
final class ProgressActivity {
    static final Verb PUBLISHED = new Verb("progress.published");
    static final Verb ENDED = new Verb("progress.ended");
    static final Verb UPDATE_POSTED = new Verb("progress.update-posted");
    static final Verb UPDATE_EDITED = new Verb("progress.update-edited");

    private ProgressActivity() {}
}
