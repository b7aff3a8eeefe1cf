package org.manyhands.moderation;

import org.manyhands.platform.activity.Verb;

/** What the activity record says of keeping order. */
final class ModerationActivity {
    static final Verb REPORTED = new Verb("moderation.reported");
    static final Verb SETTLED = new Verb("moderation.settled");
    static final Verb HIDDEN = new Verb("moderation.hidden");
    static final Verb RESTORED = new Verb("moderation.restored");

    private ModerationActivity() {}
}
