package org.manyhands.forums;

/** The tags of a topic, as they are typed. */
public class TopicTagsForm {
    private String tags;
    private String before;
    private String seen;

    /** The tags, with commas between them. */
    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    /** Notes what the form is opened on; after a change made meanwhile was told, the next try is made on that. */
    void openedOn(String present) {
        tags = present;
        before = present;
        seen = present;
    }

    /** What the person saw, so that a change made meanwhile is told. */
    String seen() {
        return seen == null ? "" : seen;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String asSeen) {
        seen = asSeen;
    }
}
