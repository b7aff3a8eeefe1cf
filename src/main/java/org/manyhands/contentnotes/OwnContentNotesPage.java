package org.manyhands.contentnotes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Where somebody chooses, for each note, whether its words are shown at once, collapsed, or left out. */
@Named
@RequestScoped
public class OwnContentNotesPage {
    @Inject
    ContentNoteQueries notes;

    @Inject
    ContentNoteService service;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final OwnNotesForm form = new OwnNotesForm();

    /** A visitor is asked to sign in: there is nowhere to keep what they choose. */
    public void load() {
        ContentNotePermissions.requireCanChoose(current.actor());
        form.open(notes.choices(current.actor()));
    }

    /** What is to be left out is left out, also where it is to be shown at once. */
    public void save() {
        service.choose(current.actor(), form.codesShown(), form.codesUnseen());
        redirect.to(urls.getOwnContentNotes(), "contentnotes.own.saved");
    }

    public OwnNotesForm getForm() {
        return form;
    }

    public NoteCode[] getOffered() {
        return NoteCode.values();
    }
}
