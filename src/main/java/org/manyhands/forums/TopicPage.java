package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.manyhands.accounts.VoiceQueries;
import org.manyhands.accounts.VoiceRow;
import org.manyhands.contentnotes.NoteSight;
import org.manyhands.contentnotes.Notes;
import org.manyhands.links.LinkRow;
import org.manyhands.organizations.OrganizationRow;
import org.manyhands.organizations.OrganizationVoiceQueries;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;
import org.manyhands.platform.ui.KeptWords;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.SpacePermissions;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;
import org.manyhands.tags.TagRow;

/** A topic: one page of its posts, the needs heard in it, what came of them, and the form to reply. */
@Named
@RequestScoped
public class TopicPage {
    @Inject
    @Param
    String key;

    @Inject
    @Param
    String slug;

    @Inject
    @Param(name = "page")
    String asked;

    @Inject
    @Param(name = "noted")
    String notedAsked;

    @Inject
    TopicQueries topics;

    @Inject
    TopicReading reading;

    @Inject
    PostFaces faces;

    @Inject
    PostService service;

    @Inject
    SpaceQueries spaces;

    @Inject
    Subjects subjects;

    @Inject
    VoiceQueries voices;

    @Inject
    OrganizationVoiceQueries organizationVoices;

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
    private Standing standing;
    private int page;
    private List<PostFace> posts;
    private TopicSide side;
    private Notes topicNotes;
    private List<TagRow> tags;
    private List<AnswerRow> answers;
    private List<VoiceRow> speakAs = List.of();
    private List<OrganizationRow> speakFor = List.of();
    private TopicClosure closure;
    private SubjectCard discussed;

    /**
     * An address with an earlier title leads on for good, unless a form was sent from it, as its words would be lost. A
     * page beyond the last is the last.
     */
    public void load() {
        Actor actor = current.actor();
        topic = topics.get(actor, key);
        page = PostPages.within(number(asked), topic.getLastNumber());
        boolean posted = FacesContext.getCurrentInstance().isPostback();
        if (!posted && !topic.getSlug().equals(slug)) {
            redirect.permanently(urls.topicPage(key, topic.getSlug(), page));
            return;
        }
        standing = spaces.standing(actor, topic.getSpace().getId());
        closure = topic.isClosed() ? topics.findClosure(topic).orElse(null) : null;
        discussed = topic.getSubject() == null
                ? null
                : subjects.card(actor, topic.getSubject()).orElse(null);
        if (isFormShown()) {
            speakAs = voices.list(actor);
            speakFor = organizationVoices.list(actor);
            if (!posted) {
                form.begin(Map.of(), speakAs);
            }
        }
    }

    /** What is shown is read when it is shown: a reply that was taken leads on without it. */
    private void read() {
        if (side != null) {
            return;
        }
        Actor actor = current.actor();
        List<NeedRow> needs = reading.needs(actor, topic);
        List<PostRow> rows = reading.rows(actor, standing, topic, page);
        Map<SubjectRef, List<LinkRow>> ledTo = reading.ledTo(actor, needs, rows);
        List<LinkRow> came = reading.came(ledTo);
        side = new TopicSide(needs, came);
        tags = reading.tags(actor, topic);
        answers = reading.answers(actor, topic);
        posts = faces.of(
                actor,
                standing,
                topic,
                reading.posts(actor, standing, topic, rows, ledTo),
                reading.drawings(actor, topic, came),
                answers,
                notedAsked != null);
        topicNotes = rows.isEmpty() ? Notes.none() : rows.get(0).topicNotes();
    }

    /** Shows the words on the page of the reply, where nothing stands between form and preview. */
    public void preview() {
        kept.carryTo(Urls.query(urls.replyToTopic(key, topic.getSlug()), "preview", "true"));
    }

    /**
     * Whoever has no name here yet takes one first, and finds the words on the page of the reply, to look at once more.
     */
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

    static int number(String text) {
        return text != null && text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 1;
    }

    public ReplyForm getForm() {
        return form;
    }

    public Topic getTopic() {
        return topic;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PostPages.count(topic.getLastNumber());
    }

    public List<PostFace> getPosts() {
        read();
        return posts;
    }

    /** What stands above the posts. */
    public TopicFace getFace() {
        read();
        return TopicFace.of(topic, discussed, tags, isEditAllowed());
    }

    /** The answers that were accepted, on whatever page they stand. */
    public List<AnswerRow> getAnswers() {
        read();
        return answers;
    }

    /** The post from which the reader can word the need that this topic is for, or null. */
    public String getWordFrom() {
        return topic.getKind() != TopicKind.NEED || !getSide().needs().isEmpty()
                ? null
                : posts.stream()
                        .filter(post -> post.shown().mayDistil())
                        .map(post -> post.shown().row().key())
                        .findFirst()
                        .orElse(null);
    }

    /** What the whole topic deals with. */
    public Notes getTopicNotes() {
        read();
        return topicNotes;
    }

    /** Where all collapsed words of this page are shown, or null where none are. */
    public String getOpenAll() {
        return getPosts().stream().anyMatch(post -> post.noted().sight() == NoteSight.COLLAPSED)
                ? Urls.query(urls.topicPage(key, topic.getSlug(), page), "noted", "shown")
                : null;
    }

    public TopicSide getSide() {
        read();
        return side;
    }

    public List<VoiceRow> getSpeakAs() {
        return speakAs;
    }

    /** The organizations that the reader may write for. */
    public List<OrganizationRow> getSpeakFor() {
        return speakFor;
    }

    public TopicClosure getClosure() {
        return closure;
    }

    public Standing getStanding() {
        return standing;
    }

    public boolean isReplyAllowed() {
        return ForumPermissions.canWriteReply(current.actor(), standing, topic);
    }

    /** The form stands under the last post, where a reply will stand. */
    public boolean isFormShown() {
        return page == PostPages.count(topic.getLastNumber()) && isReplyAllowed();
    }

    public boolean isEditAllowed() {
        return ForumPermissions.canRename(current.actor(), standing, topic)
                || ForumPermissions.canModerate(current.actor(), standing);
    }

    /** Whether the reader could answer after signing in or joining the space. */
    public boolean isJoinOffered() {
        return !topic.isClosed()
                && !current.actor().isSuspended()
                && !SpacePermissions.canSpeak(current.actor(), standing)
                && !SpacePermissions.needsName(current.actor(), standing);
    }

    /** How the reader comes to answer. */
    public TopicDoor getDoor() {
        return new TopicDoor(
                key,
                topic.getSlug(),
                page,
                TopicFace.Place.of(topic.getSpace()),
                current.actor().isPerson());
    }

    /** The address of the topic's first page. */
    public String getAddress() {
        return urls.topic(topic.getPublicKey(), topic.getSlug());
    }
}
