package org.manyhands.forums;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.manyhands.accounts.VoiceRow;
import org.manyhands.contentnotes.NotesForm;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.tags.TagNames;

/** What somebody types to begin a topic. */
public class NewTopicForm {
    @NotBlank(message = "{forums.topic.title.missing}")
    @Size(max = Topic.LONGEST_TITLE, message = "{forums.topic.title.long}")
    private String title;

    @NotBlank(message = "{forums.post.missing}")
    @Size(max = Post.LONGEST, message = "{forums.post.long}")
    private String text;

    private String standpoint;
    private String organization;
    private final NotesForm notes = new NotesForm();
    private String tags;
    private LocalDate day;
    private String time;
    private String kind = TopicKind.DISCUSSION.name();

    /**
     * Speaks as the first standpoint that is shown.
     *
     * @param template with what a first post begins in the forum
     */
    void begin(List<VoiceRow> voices, String template) {
        text = template;
        standpoint = voices.stream()
                .filter(VoiceRow::shown)
                .map(VoiceRow::code)
                .findFirst()
                .orElse(null);
    }

    NewTopic topic() {
        return new NewTopic(title, text, standpoint)
                .inNameOf(organization)
                .tagged(TagNames.read(tags).names())
                .noted(notes.read())
                .as(TopicKind.read(kind));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** The code of the standpoint, or null when it is not stated. */
    public String getStandpoint() {
        return standpoint;
    }

    public void setStandpoint(String standpoint) {
        this.standpoint = standpoint;
    }

    /** The address of the organization that it is written for; empty for oneself alone. */
    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    /** The tags, with commas between them. */
    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    /** What the words deal with. */
    public NotesForm getNotes() {
        return notes;
    }

    /** What it is for, by the name of a {@link TopicKind}. */
    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** When it is to begin, in a zone; null for at once. Without a day nothing waits. */
    Instant due(ZoneId zone) {
        if (day == null) {
            return null;
        }
        String clock = time == null || time.isBlank() ? "09:00" : time.strip();
        try {
            return day.atTime(LocalTime.parse(clock)).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw RuleViolation.at("time", "forums.scheduled.time.wrong");
        }
    }

    /** The day on which it is to begin, or null for at once. */
    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** The time of that day, such as {@code 09:00}. */
    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }
}
