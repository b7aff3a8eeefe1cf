package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.contentnotes.ContentNoteQueries;
import org.manyhands.contentnotes.Noted;
import org.manyhands.contentnotes.NotesForm;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.spaces.Standing;

/** Where authors say what a post of theirs deals with, and facilitators what one of others does. */
@Named
@RequestScoped
public class PostNotesPage {
    @Inject
    @Param
    String key;

    @Inject
    PostPlaces places;

    @Inject
    PostNoteService service;

    @Inject
    ContentNoteQueries notes;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    private final NotesForm form = new NotesForm();
    private Post post;
    private Noted noted;
    private boolean own;

    /** An author changes what they said; what others added stays. */
    public void load() {
        Actor actor = current.actor();
        post = places.get(actor, key);
        Standing standing = places.standing(actor, post);
        ForumPermissions.requireCanNote(actor, standing, post);
        own = post.isBy(standing.personaId());
        if (!FacesContext.getCurrentInstance().isPostback()) {
            form.open(notes.partOf(ForumActivity.subject(post), own));
        }
    }

    /** Where somebody else wrote it, they are told. */
    public void save() {
        service.notePost(current.actor(), key, form.read());
        redirect.to(places.of(post), "contentnotes.saved");
    }

    public NotesForm getForm() {
        return form;
    }

    public Post getPost() {
        return post;
    }

    /** Whether the reader wrote it. */
    public boolean isOwn() {
        return own;
    }

    /** What it deals with, and how its words stand here. */
    public Noted getNoted() {
        if (noted == null) {
            noted = places.noted(current.actor(), post);
        }
        return noted;
    }

    public String getPlace() {
        return places.of(post);
    }
}
