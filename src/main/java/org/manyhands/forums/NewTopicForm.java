package org.manyhands.forums;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.manyhands.accounts.VoiceRow;
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
    private String tags;

    /** Speaks as the first standpoint that is shown. */
    void begin(List<VoiceRow> voices) {
        standpoint = voices.stream()
                .filter(VoiceRow::shown)
                .map(VoiceRow::code)
                .findFirst()
                .orElse(null);
    }

    NewTopic topic() {
        return new NewTopic(title, text, standpoint).inNameOf(organization).tagged(TagNames.read(tags).names());
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
}
