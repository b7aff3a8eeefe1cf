package org.manyhands.forums;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.manyhands.accounts.VoiceRow;
import org.manyhands.contentnotes.NotesForm;

/** What somebody types to reply. */
public class ReplyForm {
    @NotBlank(message = "{forums.post.missing}")
    @Size(max = Post.LONGEST, message = "{forums.post.long}")
    private String text;

    private String standpoint;
    private String organization;
    private final NotesForm notes = new NotesForm();
    private String replyTo;

    /** Takes up what was kept of an earlier try; otherwise speaks as the first standpoint that is shown. */
    void begin(Map<String, String> kept, List<VoiceRow> voices) {
        text = kept.get("text");
        standpoint = kept.isEmpty()
                ? voices.stream()
                        .filter(VoiceRow::shown)
                        .map(VoiceRow::code)
                        .findFirst()
                        .orElse(null)
                : kept.get("standpoint");
        organization = kept.get("organization");
        notes.open(kept);
        setReplyTo(kept.get("replyTo"));
    }

    NewPost post() {
        return NewPost.answering(replyTo == null ? null : Integer.valueOf(replyTo), text, standpoint)
                .inNameOf(organization)
                .noted(notes.read());
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

    /** The number of the post that is answered, or null. */
    public String getReplyTo() {
        return replyTo;
    }

    /** Takes what is no number of a post for none, so that words that are kept with it can always be read again. */
    public void setReplyTo(String replyTo) {
        this.replyTo = replyTo != null && replyTo.matches("[0-9]{1,7}") ? replyTo : null;
    }

    /** The address of the organization that it is written for; empty for oneself alone. */
    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    /** What the words deal with. */
    public NotesForm getNotes() {
        return notes;
    }
}
