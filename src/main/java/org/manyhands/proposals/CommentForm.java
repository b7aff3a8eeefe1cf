package org.manyhands.proposals;

import jakarta.validation.constraints.NotBlank;

/** A reply to one clause. */
public class CommentForm {
    @NotBlank(message = "{proposals.comment.missing}")
    private String text;

    private String standpoint;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getStandpoint() {
        return standpoint;
    }

    public void setStandpoint(String standpoint) {
        this.standpoint = standpoint;
    }
}
