package org.manyhands.forums;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.manyhands.contentnotes.ContentNoteQueries;
import org.manyhands.contentnotes.NotesForm;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.spaces.Standing;
import org.manyhands.tags.TagNames;
import org.manyhands.tags.TagQueries;
import org.manyhands.tags.TagRow;

/** Where a topic gets another title, is pinned, closed and opened again. */
@Named
@RequestScoped
public class EditTopicPage {
    @Inject
    @Param
    String key;

    @Inject
    TopicQueries topics;

    @Inject
    TopicService service;

    @Inject
    TopicClosingService closing;

    @Inject
    AnswerService answers;

    @Inject
    TopicTagService tagging;

    @Inject
    TagQueries tags;

    @Inject
    PostNoteService noting;

    @Inject
    ContentNoteQueries notes;

    @Inject
    SpaceQueries spaces;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final TopicForm form = new TopicForm();
    private final TopicTagsForm tagsForm = new TopicTagsForm();
    private final NotesForm notesForm = new NotesForm();
    private final ReasonForm reason = new ReasonForm();
    private String kind;
    private Topic topic;
    private Standing standing;
    private List<TagRow> usedTags;

    /**
     * Who began the topic gives it another title, who moderates does everything; anybody else is refused. The title of
     * a proposal's discussion is the proposal's to change.
     */
    public void load() {
        Actor actor = current.actor();
        topic = topics.get(actor, key);
        standing = spaces.standing(actor, topic.getSpace().getId());
        if (!isRenameAllowed() && !isModerateAllowed()) {
            throw new NotAllowed("edit a topic");
        }
        form.setTitle(topic.getTitle());
        form.setLanguage(topic.getLanguage());
        form.openedOn(topic.getTitle());
        kind = topic.getKind().name();
        notesForm.open(notes.partOf(ForumActivity.subject(topic), topic.isBegunBy(standing.personaId())));
        tagsForm.openedOn(TagNames.typed(tags.of(actor, ForumActivity.subject(topic))));
    }

    /** The address follows the title, and the one before leads on. */
    public void rename() {
        TopicRef renamed = service.rename(current.actor(), key, form.seen(), form.getTitle(), form.getLanguage());
        redirect.to(urls.topic(renamed.key(), renamed.slug()), "forums.topic.renamed");
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** What a topic of this reader can be for. */
    public List<TopicKind> getKinds() {
        return Stream.of(TopicKind.values())
                .filter(one -> ForumPermissions.canBe(current.actor(), standing, one))
                .toList();
    }

    /** Who cannot announce does not end an announcement either. */
    public boolean isKindAllowed() {
        return isRenameAllowed() && ForumPermissions.canBe(current.actor(), standing, topic.getKind());
    }

    public NotesForm getNotesForm() {
        return notesForm;
    }

    /** The words that the space uses already are told beside the field. */
    public void tag() {
        tagging.tag(current.actor(), key, tagsForm.seen(), tagsForm.getTags());
        redirect.to(here(), "forums.topic.tagged");
    }

    /** An announcement is made and ended by who looks after the space. */
    public void become() {
        answers.become(current.actor(), key, TopicKind.read(kind));
        redirect.to(here(), "forums.topic-kind.changed");
    }

    /** What the whole topic deals with; words of its posts are then collapsed. */
    public void note() {
        noting.noteTopic(current.actor(), key, notesForm.read());
        redirect.to(here(), "contentnotes.saved");
    }

    /** Takes the pin off where there is one: the page has one button for both. */
    public void pin() {
        service.pin(current.actor(), key, !topic.isPinned());
        redirect.to(here(), topic.isPinned() ? "forums.topic.unpinned" : "forums.topic.pinned.done");
    }

    /** The reason stands in the topic for everybody to read; nobody replies until it is opened again. */
    public void close() {
        closing.close(current.actor(), key, reason.getReason());
        redirect.to(here(), "forums.topic.closed.done");
    }

    /** While the whole forum is closed, replies stay impossible. */
    public void reopen() {
        closing.reopen(current.actor(), key);
        redirect.to(here(), "forums.topic.reopened");
    }

    private String here() {
        return urls.topic(topic.getPublicKey(), topic.getSlug());
    }

    public TopicForm getForm() {
        return form;
    }

    public TopicTagsForm getTagsForm() {
        return tagsForm;
    }

    /** The words that the space uses already. */
    public List<TagRow> getUsedTags() {
        if (usedTags == null) {
            usedTags = tags.listUsed(current.actor(), topic.getSpace().getId(), NewTopicPage.USED_TAGS);
        }
        return usedTags;
    }

    public ReasonForm getReason() {
        return reason;
    }

    public Topic getTopic() {
        return topic;
    }

    public boolean isRenameAllowed() {
        return ForumPermissions.canRename(current.actor(), standing, topic);
    }

    public boolean isMoveAllowed() {
        return ForumPermissions.canMove(current.actor(), standing, topic);
    }

    public boolean isModerateAllowed() {
        return ForumPermissions.canModerate(current.actor(), standing);
    }
}
