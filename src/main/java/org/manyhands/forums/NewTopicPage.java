package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.manyhands.accounts.VoiceQueries;
import org.manyhands.accounts.VoiceRow;
import org.manyhands.organizations.OrganizationRow;
import org.manyhands.organizations.OrganizationVoiceQueries;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.KeptWords;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.SpacePermissions;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;
import org.manyhands.tags.TagQueries;
import org.manyhands.tags.TagRow;

/** Where somebody begins a topic; a preview comes first for whoever wants one. */
@Named
@RequestScoped
public class NewTopicPage {
    /** How many of the tags that are used most stand beside the form. */
    static final int USED_TAGS = 30;

    @Inject
    @Param(name = "forum")
    String slug;

    @Inject
    ForumQueries forums;

    @Inject
    TopicService service;

    @Inject
    ScheduledTopicService scheduled;

    @Inject
    SpaceQueries spaces;

    @Inject
    VoiceQueries voices;

    @Inject
    OrganizationVoiceQueries organizationVoices;

    @Inject
    TagQueries tags;

    @Inject
    Markup markup;

    @Inject
    SimilarTopicQueries similarTopics;

    @Inject
    KeptWords kept;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final NewTopicForm form = new NewTopicForm();
    private Forum forum;
    private Standing standing;
    private List<TagRow> usedTags;
    private List<VoiceRow> speakAs;
    private List<OrganizationRow> speakFor;
    private String previewed;
    private boolean looked;
    private List<TopicRow> similar = List.of();

    /** Whoever has no name in the space yet may write all the same: they are asked for it when they send. */
    public void load() {
        Actor actor = current.actor();
        forum = forums.get(actor, slug);
        standing = spaces.standing(actor, forum.getSpace().getId());
        ForumPermissions.requireCanWriteTopic(actor, standing, forum);
        speakAs = voices.list(actor);
        speakFor = organizationVoices.list(actor);
        if (!FacesContext.getCurrentInstance().isPostback()) {
            form.begin(speakAs, forum.getTemplate());
        }
    }

    /** Begins nothing; the words stay in the form. */
    public void preview() {
        previewed = markup.html(form.getText());
    }

    /**
     * Begins nothing, and asks for nothing else than the title: whoever looks first has often not written more. What was
     * typed stays in the form.
     */
    public void lookFirst() {
        looked = true;
        similar = similarTopics.list(
                current.actor(),
                forum.getSpace().getId(),
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get("title"));
    }

    /** Whoever has no name here yet takes one first, and finds the words in this form when they come back. */
    public void begin() {
        if (SpacePermissions.needsName(current.actor(), standing)) {
            kept.carryTo(urls.takeName(forum.getSpace().getSlug(), urls.newTopic(slug)));
            return;
        }
        Instant due = isLaterAllowed() ? form.due(current.actor().zone()) : null;
        if (due != null) {
            scheduled.schedule(current.actor(), forum.getId(), form.topic(), due);
            redirect.to(urls.scheduledTopics(slug), "forums.scheduled.done");
            return;
        }
        TopicRef topic = service.begin(current.actor(), forum.getId(), form.topic());
        redirect.to(urls.topic(topic.key(), topic.slug()), "forums.topic.begun");
    }

    public NewTopicForm getForm() {
        return form;
    }

    public Forum getForum() {
        return forum;
    }

    public Standing getStanding() {
        return standing;
    }

    public List<VoiceRow> getSpeakAs() {
        return speakAs;
    }

    /** Whether the reader may write for later. */
    public boolean isLaterAllowed() {
        return SpacePermissions.canFacilitate(current.actor(), standing);
    }

    /** What a topic of this reader can be for. */
    public List<TopicKind> getKinds() {
        return Stream.of(TopicKind.values())
                .filter(kind -> ForumPermissions.canBe(current.actor(), standing, kind))
                .toList();
    }

    /** The words that the space uses already, so that the same is not called differently. */
    public List<TagRow> getUsedTags() {
        if (usedTags == null) {
            usedTags = tags.listUsed(current.actor(), forum.getSpace().getId(), USED_TAGS);
        }
        return usedTags;
    }

    /** The organizations that the reader may write for. */
    public List<OrganizationRow> getSpeakFor() {
        return speakFor;
    }

    /** The HTML of the words as they will stand, once a preview was asked for. */
    public String getPreviewed() {
        return previewed;
    }

    /** Whether the reader asked what was begun already. */
    public boolean isLooked() {
        return looked;
    }

    /** What was begun already about the same. */
    public List<TopicRow> getSimilar() {
        return similar;
    }
}
