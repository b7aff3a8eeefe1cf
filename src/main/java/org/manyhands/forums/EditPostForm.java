package org.manyhands.forums;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A post's new words. */
public class EditPostForm {
    @NotBlank(message = "{forums.post.missing}")
    @Size(max = Post.LONGEST, message = "{forums.post.long}")
    private String text;

    private int version;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** The version of the post that the person saw. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
