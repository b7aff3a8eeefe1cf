package org.manyhands.forums;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What facilitators say of a forum. */
public class ForumForm {
    @NotBlank(message = "{forums.forum.name.missing}")
    @Size(max = 80, message = "{forums.forum.name.long}")
    private String name;

    @NotBlank(message = "{forums.forum.purpose.missing}")
    @Size(max = 300, message = "{forums.forum.purpose.long}")
    private String purpose;

    private String before;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** One or two sentences: what belongs here. */
    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    /** What name and purpose were when the form was opened, so that a change made meanwhile is told. */
    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
