package org.manyhands.admin;

import java.util.Locale;

/** The tables of the administration, called as their addresses are. */
public enum TableName {
    PEOPLE,
    ORGANIZATIONS,
    SPACES,
    FORUMS,
    ACTIVITY,
    MAIL,
    JOBS;

    /** As addresses and texts have it: {@code people}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
