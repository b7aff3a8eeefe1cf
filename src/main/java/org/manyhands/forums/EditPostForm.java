package org.manyhands.forums;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A post's new words. */
public class EditPostForm {
    @NotBlank(message = "{forums.post.missing}")
    @Size(max = Post.LONGEST, message = "{forums.post.long}")
    private String text;

    private String language;
    private int version;
    private int seen;

    /** In which language the words are, such as {@code es}; null for another or several. Asked where they are changed. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Notes what the form is opened on; after a change made meanwhile was told, the next try is made on that. */
    void openedOn(int present) {
        version = present;
        seen = present;
    }

    /** What the person saw, so that a change made meanwhile is told. */
    int seen() {
        return seen;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int asSeen) {
        seen = asSeen;
    }
}
