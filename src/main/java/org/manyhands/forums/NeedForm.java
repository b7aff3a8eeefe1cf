package org.manyhands.forums;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How a need is worded. */
public class NeedForm {
    @NotBlank(message = "{forums.need.title.missing}")
    @Size(max = Need.LONGEST_TITLE, message = "{forums.need.title.long}")
    private String title;

    @NotBlank(message = "{forums.need.words.missing}")
    @Size(max = Need.LONGEST_WORDS, message = "{forums.need.words.long}")
    private String words;

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
