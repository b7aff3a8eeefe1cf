package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;

/** Where authors say a post differently; a preview comes first for whoever wants one. */
@Named
@RequestScoped
public class EditPostPage {
    @Inject
    @Param
    String key;

    @Inject
    PostPlaces places;

    @Inject
    PostEditService service;

    @Inject
    Markup markup;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    private final EditPostForm form = new EditPostForm();
    private Post post;
    private String previewed;

    /** For the author alone while they may speak, also in a closed topic, but not while the post is hidden. */
    public void load() {
        Actor actor = current.actor();
        post = places.get(actor, key);
        ForumPermissions.requireCanEdit(actor, places.standing(actor, post), post);
        form.setText(post.getSource());
        form.setLanguage(post.getLanguage());
        form.openedOn(post.getVersion());
    }

    /** Saves nothing; the words stay in the form. */
    public void preview() {
        previewed = markup.html(form.getText());
    }

    /**
     * The words before stay in the post's history. When they were changed meanwhile in another window, that is told and
     * the new words stay in the form.
     */
    public void save() {
        service.edit(current.actor(), key, form.seen(), form.getText(), form.getLanguage());
        redirect.to(places.of(post), "forums.post.edited");
    }

    public EditPostForm getForm() {
        return form;
    }

    public Post getPost() {
        return post;
    }

    public String getPlace() {
        return places.of(post);
    }

    /** The HTML of the words as they will stand, once a preview was asked for. */
    public String getPreviewed() {
        return previewed;
    }
}
