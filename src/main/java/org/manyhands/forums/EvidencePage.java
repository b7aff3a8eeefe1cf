package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.contentnotes.Noted;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.spaces.Standing;

/** Where a post is marked as evidence for a need, which may be worded here. */
@Named
@RequestScoped
public class EvidencePage {
    private static final int MOST_NEEDS = 100;

    @Inject
    @Param
    String key;

    @Inject
    PostPlaces places;

    @Inject
    EvidenceService service;

    @Inject
    NeedQueries needs;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    private final EvidenceForm form = new EvidenceForm();
    private Post post;
    private Noted noted;
    private List<NeedRow> choice;

    /** For facilitators and who began the topic; to choose from are the latest needs of the space. */
    public void load() {
        Actor actor = current.actor();
        post = places.get(actor, key);
        Standing standing = places.standing(actor, post);
        ForumPermissions.requireCanDistil(actor, standing, post.getTopic().isBegunBy(standing.personaId()));
        choice = needs.list(actor, standing.spaceId(), MOST_NEEDS);
    }

    /** Words a new need where none was chosen. The author of the post is told by mail, and may take the mark off. */
    public void mark() {
        if (form.getNeed() == null) {
            NewNeed words = new NewNeed(form.getTitle(), form.getWords(), null);
            service.word(current.actor(), key, words, form.getReason());
        } else {
            service.mark(current.actor(), form.getNeed(), key, form.getReason());
        }
        redirect.to(places.of(post), "forums.evidence.marked");
    }

    public EvidenceForm getForm() {
        return form;
    }

    /** The needs of the space. */
    public List<NeedRow> getChoice() {
        return choice;
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
