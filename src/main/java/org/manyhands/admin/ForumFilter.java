package org.manyhands.admin;

import java.util.Locale;

/**
 * Which forums are listed.
 *
 * @param group whether they are open
 * @param words a part of their name or of their space's; empty for all
 */
public record ForumFilter(Group group, String words) {
    /** Forums by whether people can write in them. */
    public enum Group {
        ALL("1 = 1"),
        OPEN("f.closed = false"),
        CLOSED("f.closed = true");

        private final String condition;

        Group(String condition) {
            this.condition = condition;
        }

        /** As addresses and texts have it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        String condition() {
            return condition;
        }
    }

    /** For a query, with what would stand for any letters taken as it is. */
    String part() {
        String plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + plain + "%";
    }
}
