package org.manyhands.forums;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A topic's new title. */
public class TopicForm {
    @NotBlank(message = "{forums.topic.title.missing}")
    @Size(max = Topic.LONGEST_TITLE, message = "{forums.topic.title.long}")
    private String title;

    private String before;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** The title that the person saw, so that a change made meanwhile is told. */
    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
