package org.manyhands.forums;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** For which need a post is evidence, and why; the need may be a new one. */
public class EvidenceForm {
    private String need;

    @Size(max = Need.LONGEST_TITLE, message = "{forums.need.title.long}")
    private String title;

    @Size(max = Need.LONGEST_WORDS, message = "{forums.need.words.long}")
    private String words;

    @NotBlank(message = "{forums.reason.missing}")
    @Size(max = 500, message = "{forums.reason.long}")
    private String reason;

    /** The key of the need, or null for a new one. */
    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
