package org.manyhands.platform.activity;

/**
 * What somebody did, in the past tense, with its feature: {@code forums.replied}.
 *
 * @param name feature and verb with a dot between them; the text key is feature, {@code activity}, verb
 */
public record Verb(String name) {
    /** The key of the sentence that tells it: {@code forums.activity.replied}. */
    public String messageKey() {
        int dot = name.indexOf('.');
        return name.substring(0, dot) + ".activity" + name.substring(dot);
    }
}
