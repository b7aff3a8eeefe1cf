package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.contentnotes.Noted;
import org.manyhands.links.LinkQueries;
import org.manyhands.links.LinkRow;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.spaces.Standing;

/** Where a mark as evidence is taken off a post, by its author or by whoever may set it. */
@Named
@RequestScoped
public class TakeOffEvidencePage {
    @Inject
    @Param
    String key;

    @Inject
    PostPlaces places;

    @Inject
    @Param(name = "link")
    String linkKey;

    @Inject
    EvidenceService service;

    @Inject
    LinkQueries links;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    private final ReasonForm form = new ReasonForm();
    private Post post;
    private Noted noted;
    private LinkRow mark;

    /** For the post's author, facilitators and who began the topic; a mark of another post is not found here. */
    public void load() {
        Actor actor = current.actor();
        post = places.get(actor, key);
        Standing standing = places.standing(actor, post);
        ForumPermissions.requireCanTakeOff(
                actor,
                standing,
                post.isBy(standing.personaId()),
                post.getTopic().isBegunBy(standing.personaId()));
        mark = links.of(actor, ForumActivity.subject(post)).stream()
                .filter(link -> link.linkKey().equals(linkKey))
                .findFirst()
                .orElseThrow(() -> new NotFound("mark"));
    }

    /** The reason is required and is kept with the link; leads to the place of the post. */
    public void takeOff() {
        service.takeOff(current.actor(), key, linkKey, form.getReason());
        redirect.to(places.of(post), "forums.evidence.taken-off");
    }

    public ReasonForm getForm() {
        return form;
    }

    public LinkRow getMark() {
        return mark;
    }

    /** What it deals with, and how its words stand here. */
    public Noted getNoted() {
        if (noted == null) {
            noted = places.noted(current.actor(), post);
        }
        return noted;
    }

    public Post getPost() {
        return post;
    }

    public String getPlace() {
        return places.of(post);
    }
}
