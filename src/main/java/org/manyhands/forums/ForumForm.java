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

    @Size(max = 80, message = "{forums.forum.name.long}")
    private String heading;

    @Size(max = 2_000, message = "{forums.forum.purpose.long}")
    private String rules;

    @Size(max = 4_000, message = "{forums.forum.purpose.long}")
    private String template;

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

    /** Under which heading it stands, or nothing. */
    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    /** How people write in it. */
    public String getRules() {
        return rules;
    }

    public void setRules(String rules) {
        this.rules = rules;
    }

    /** With what a first post begins. */
    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    NewForum forum() {
        return new NewForum(name, purpose, heading, rules, template);
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
