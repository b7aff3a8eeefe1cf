package org.manyhands.forums;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A topic's new title. */
public class TopicForm {
    @NotBlank(message = "{forums.topic.title.missing}")
    @Size(max = Topic.LONGEST_TITLE, message = "{forums.topic.title.long}")
    private String title;

    private String language;
    private String before;
    private String seen;

    /** In which language the words are, such as {@code es}; null for another or several. Asked where they are changed. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** Notes what the form is opened on; after a change made meanwhile was told, the next try is made on that. */
    void openedOn(String present) {
        before = present;
        seen = present;
    }

    /** What the person saw, so that a change made meanwhile is told. */
    String seen() {
        return seen;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String asSeen) {
        seen = asSeen;
    }
}
