package org.manyhands.actions;

import org.manyhands.platform.activity.Verb;

/** What the activity record says of actions and signatures. */
final class ActionActivity {
    static final Verb ACTION_ADDED = new Verb("actions.action-added");
    static final Verb ACTION_EDITED = new Verb("actions.action-edited");
    static final Verb SIGNED = new Verb("actions.signed");
    static final Verb SIGNATURE_WITHDRAWN = new Verb("actions.signature-withdrawn");

    private ActionActivity() {}
}
