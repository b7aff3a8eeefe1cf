package org.manyhands.contentnotes;

import org.manyhands.platform.activity.Verb;

/** What the activity record says of notes. */
final class ContentNoteActivity {
    static final Verb NOTED = new Verb("contentnotes.noted");
    static final Verb ADDED = new Verb("contentnotes.added");

    private ContentNoteActivity() {}
}
