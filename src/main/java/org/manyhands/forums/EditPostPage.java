package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.KeptWords;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.omnifaces.cdi.Param;

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
    KeptWords kept;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final EditPostForm form = new EditPostForm();
    private Post post;
    private String previewed;

    public void load() {
        if (kept.rescue(draft(), urls.post(key, "edit"), "text")) {
            return;
        }
        Actor actor = current.actor();
        post = places.get(actor, key);
        ForumPermissions.requireCanEdit(actor, places.standing(actor, post), post);
        form.setText(kept.recall(draft()).getOrDefault("text", post.getSource()));
        form.openedOn(post.getVersion());
    }

    public void preview() {
        kept.keep(draft(), Map.of("text", form.getText()));
        previewed = markup.html(form.getText());
    }

    public void save() {
        service.edit(current.actor(), key, form.seen(), form.getText());
        kept.forget(draft());
        redirect.to(places.of(post), "forums.post.edited");
    }

    private String draft() {
        return "edit:" + key;
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
