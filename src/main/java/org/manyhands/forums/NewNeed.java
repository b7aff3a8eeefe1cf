package org.manyhands.forums;

import java.io.Serializable;
import org.manyhands.platform.errors.RuleViolation;

/**
 * How somebody words a need.
 *
 * @param title a few words, at most 150 characters
 * @param words what is needed, at most 2,000 characters of plain text
 * @param standpoint the code of one of the person's own standpoints, or null when it is not stated
 */
public record NewNeed(String title, String words, String standpoint) implements Serializable {
    public NewNeed {
        if (title == null || title.isBlank()) {
            throw RuleViolation.at("title", "forums.need.title.missing");
        }
        if (title.length() > Need.LONGEST_TITLE) {
            throw RuleViolation.at("title", "forums.need.title.long", Need.LONGEST_TITLE);
        }
        if (words == null || words.isBlank()) {
            throw RuleViolation.at("words", "forums.need.words.missing");
        }
        if (words.length() > Need.LONGEST_WORDS) {
            throw RuleViolation.at("words", "forums.need.words.long", Need.LONGEST_WORDS);
        }
    }
}
