package org.manyhands.forums;

/** What a topic is for. */
public enum TopicKind {
    /** To talk. */
    DISCUSSION,
    /** To get an answer, which is marked when it is there. */
    QUESTION,
    /** To say what is needed, from which a need is worded. */
    NEED,
    /** To tell people something, by those who look after the space. */
    ANNOUNCEMENT;

    /** The key of its name. */
    public String getKey() {
        return "forums.topic-kind." + name();
    }

    /** By its name in a form; what is none is a discussion. */
    static TopicKind read(String name) {
        for (TopicKind kind : values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return DISCUSSION;
    }
}
