package org.manyhands.forums;

import java.io.Serializable;
import org.manyhands.platform.errors.RuleViolation;

/**
 * What a forum is called and for.
 *
 * @param name its name, at most 80 characters
 * @param purpose what belongs in it, at most 300 characters
 * @param heading under which it stands among the forums of its space, or null
 * @param rules how people write in it, as CommonMark, at most 2,000 characters
 * @param template with what a first post begins, at most 4,000 characters
 */
public record NewForum(String name, String purpose, String heading, String rules, String template)
        implements Serializable {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PURPOSE = 300;
    private static final int LONGEST_RULES = 2_000;
    private static final int LONGEST_TEMPLATE = 4_000;

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
        heading = heading == null || heading.isBlank() ? null : heading.strip().replaceAll("\\s+", " ");
        rules = rules == null ? "" : rules.strip();
        template = template == null ? "" : template.strip();
        requireNotLonger("heading", heading == null ? "" : heading, LONGEST_NAME);
        requireNotLonger("rules", rules, LONGEST_RULES);
        requireNotLonger("template", template, LONGEST_TEMPLATE);
    }

    /** Under no heading, with nothing that is told to those who write. */
    public NewForum(String name, String purpose) {
        this(name, purpose, null, null, null);
    }

    private static void requireNotLonger(String field, String text, int most) {
        if (text.length() > most) {
            throw RuleViolation.at(field, "forums.forum.purpose.long", most);
        }
    }
}
