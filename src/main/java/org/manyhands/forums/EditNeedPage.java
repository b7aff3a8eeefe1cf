package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;

/** Where a need is worded differently. */
@Named
@RequestScoped
public class EditNeedPage {
    @Inject
    @Param
    String key;

    @Inject
    NeedQueries needs;

    @Inject
    NeedService service;

    @Inject
    SpaceQueries spaces;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final NeedForm form = new NeedForm();
    private Need need;

    /** For facilitators, for who worded the need, and for who began the topic that it was heard in. */
    public void load() {
        Actor actor = current.actor();
        need = needs.get(actor, key);
        Standing standing = spaces.standing(actor, need.getSpace().getId());
        ForumPermissions.requireCanDistil(actor, standing, NeedService.isOwn(need, standing));
        form.setTitle(need.getTitle());
        form.setWords(need.getWords());
        form.setLanguage(need.getLanguage());
        form.openedOn(need.getVersion());
    }

    /** Leads to the need under its new title. When somebody changed it meanwhile, that is told at the title. */
    public void save() {
        NewNeed words = new NewNeed(form.getTitle(), form.getWords(), null);
        NeedRef reworded = service.reword(current.actor(), key, form.seen(), words, form.getLanguage());
        redirect.to(urls.need(reworded.key(), reworded.slug()), "forums.need.changed");
    }

    public NeedForm getForm() {
        return form;
    }

    public Need getNeed() {
        return need;
    }
}
