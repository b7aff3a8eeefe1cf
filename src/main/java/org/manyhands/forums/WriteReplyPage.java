package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.manyhands.accounts.VoiceQueries;
import org.manyhands.accounts.VoiceRow;
import org.manyhands.contentnotes.Noted;
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

/** A reply on a page of its own: to a post, with its words quoted or not, and with a preview. */
@Named
@RequestScoped
public class WriteReplyPage {
    /** The name of the form, which stands under the topic, too. */
    private static final String DRAFT = "reply";

    @Inject
    @Param
    String key;

    @Inject
    @Param
    String slug;

    @Inject
    @Param
    String to;

    @Inject
    @Param
    String quote;

    @Inject
    @Param(name = "preview")
    String previewAsked;

    @Inject
    TopicQueries topics;

    @Inject
    PostQueries postQueries;

    @Inject
    PostPlaces places;

    @Inject
    PostService service;

    @Inject
    SpaceQueries spaces;

    @Inject
    VoiceQueries voices;

    @Inject
    OrganizationVoiceQueries organizationVoices;

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

    private final ReplyForm form = new ReplyForm();
    private Topic topic;
    private Post answered;
    private Noted answeredNoted;
    private Standing standing;
    private List<VoiceRow> speakAs;
    private List<OrganizationRow> speakFor;
    private String previewed;

    /**
     * Words that were begun under the topic go on here. A post that the person may not read is not answered or quoted;
     * the reply then goes to the topic.
     */
    public void load() {
        Actor actor = current.actor();
        topic = topics.get(actor, key);
        standing = spaces.standing(actor, topic.getSpace().getId());
        ForumPermissions.requireCanWriteReply(actor, standing, topic);
        answered = answered(actor);
        speakAs = voices.list(actor);
        speakFor = organizationVoices.list(actor);
        if (!FacesContext.getCurrentInstance().isPostback()) {
            begin(kept.recall(DRAFT));
        }
    }

    private void begin(Map<String, String> words) {
        form.begin(words, speakAs);
        if (answered != null) {
            form.setReplyTo(String.valueOf(answered.getNumber()));
            String quoted = quote == null ? "" : Quotes.of(answered.getSource());
            if (quote != null && !form.getNotes().isFilled()) {
                form.getNotes().open(places.notes(answered)); // its words deal with the same wherever they stand
            }
            String written = form.getText() == null ? "" : form.getText();
            form.setText(
                    written.contains(quoted.strip()) ? written : written + (written.isEmpty() ? "" : "\n\n") + quoted);
        }
        if (previewAsked != null && form.getText() != null) {
            previewed = markup.html(form.getText());
        }
    }

    /** The post that is answered, if the person may read it. */
    private Post answered(Actor actor) {
        int number = TopicPage.number(quote == null ? to : quote);
        if (quote == null && to == null) {
            return null;
        }
        return postQueries
                .find(topic, number)
                .filter(post -> !post.isHidden()
                        || ForumPermissions.canReadHidden(actor, standing, post.isBy(standing.personaId())))
                .orElse(null);
    }

    /** Sends nothing; the words stay in the form. */
    public void preview() {
        previewed = markup.html(form.getText());
    }

    /** Whoever has no name here yet takes one first, and comes back to the preview of the words. */
    public void reply() {
        String ready = Urls.query(urls.replyToTopic(key, topic.getSlug()), "preview", "true");
        if (SpacePermissions.needsName(current.actor(), standing)) {
            kept.carryTo(urls.takeName(topic.getSpace().getSlug(), ready));
            return;
        }
        PostRef post = service.reply(current.actor(), topic.getId(), form.post());
        redirect.to(
                urls.topicPost(key, post.topic().slug(), PostPages.of(post.number()), post.number()),
                "forums.reply.done");
    }

    public ReplyForm getForm() {
        return form;
    }

    public Topic getTopic() {
        return topic;
    }

    /** The post that is answered, or null. */
    public Post getAnswered() {
        return answered;
    }

    /** What that post deals with, and how its words stand here. */
    public Noted getAnsweredNoted() {
        if (answeredNoted == null) {
            answeredNoted = places.noted(current.actor(), answered);
        }
        return answeredNoted;
    }

    public String getAnsweredName() {
        return answered.getPersona() == null
                ? answered.getImportedName()
                : answered.getPersona().getName();
    }

    public Standing getStanding() {
        return standing;
    }

    public List<VoiceRow> getSpeakAs() {
        return speakAs;
    }

    /** The organizations that the reader may write for. */
    public List<OrganizationRow> getSpeakFor() {
        return speakFor;
    }

    /** The HTML of the words as they will stand, once a preview was asked for. */
    public String getPreviewed() {
        return previewed;
    }
}
