package org.manyhands.forums;

import java.io.Serializable;
import org.manyhands.platform.errors.RuleViolation;

/**
 * What a forum is called and for.
 *
 * @param name its name, at most 80 characters
 * @param purpose what belongs in it, at most 300 characters
 */
public record NewForum(String name, String purpose) implements Serializable {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PURPOSE = 300;

    public NewForum {
        if (name == null || name.isBlank()) {
            throw RuleViolation.at("name", "forums.forum.name.missing");
        }
        if (name.length() > LONGEST_NAME) {
            throw RuleViolation.at("name", "forums.forum.name.long", LONGEST_NAME);
        }
        if (purpose == null || purpose.isBlank()) {
            throw RuleViolation.at("purpose", "forums.forum.purpose.missing");
        }
        if (purpose.length() > LONGEST_PURPOSE) {
            throw RuleViolation.at("purpose", "forums.forum.purpose.long", LONGEST_PURPOSE);
        }
    }
}
