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

/** Where facilitators describe a forum, move it up, close it and open it again. */
@Named
@RequestScoped
public class EditForumPage {
    @Inject
    @Param(name = "forum")
    String slug;

    @Inject
    ForumQueries forums;

    @Inject
    ForumService service;

    @Inject
    SpaceQueries spaces;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final ForumForm form = new ForumForm();
    private final ReasonForm reason = new ReasonForm();
    private Forum forum;

    /** The form notes what the person saw, so that a change made meanwhile is told and not overwritten. */
    public void load() {
        Actor actor = current.actor();
        forum = forums.get(actor, slug);
        ForumPermissions.requireCanKeepForums(
                actor, spaces.standing(actor, forum.getSpace().getId()));
        form.setName(forum.getName());
        form.setPurpose(forum.getPurpose());
        form.setHeading(forum.getHeading());
        form.setRules(forum.getRules());
        form.setTemplate(forum.getTemplate());
        form.setLanguage(forum.getLanguage());
        form.openedOn(ForumService.fingerprint(forum));
    }

    /** The address stays with another name, so that links go on to work. */
    public void save() {
        service.describe(current.actor(), slug, form.seen(), form.forum(), form.getLanguage());
        redirect.to(urls.forum(slug), "forums.forum.changed");
    }

    /** Leads to the forums of the space, where the new order is seen; the first stays the first. */
    public void moveUp() {
        service.moveUp(current.actor(), slug);
        redirect.to(urls.talkIn(forum.getSpace().getSlug()), "forums.forum.moved");
    }

    /** The reason stands in the forum for everybody to read. Its topics can be read on; nobody writes in them. */
    public void close() {
        service.close(current.actor(), slug, reason.getReason());
        redirect.to(urls.forum(slug), "forums.forum.closed.done");
    }

    /** Topics that were closed one by one stay closed. */
    public void reopen() {
        service.reopen(current.actor(), slug);
        redirect.to(urls.forum(slug), "forums.forum.reopened");
    }

    public ForumForm getForm() {
        return form;
    }

    public ReasonForm getReason() {
        return reason;
    }

    public Forum getForum() {
        return forum;
    }
}
