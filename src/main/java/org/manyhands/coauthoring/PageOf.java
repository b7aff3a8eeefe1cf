package org.manyhands.coauthoring;

import org.manyhands.platform.persistence.Keys;

/** For whom a page was made on which somebody writes: the same for one person and text, and nothing to anybody else. */
final class PageOf {
    private static final int ENOUGH = 20;

    private PageOf() {}

    /** What the page keeps words under, and says when it connects. */
    static String person(String textKey, long accountId) {
        return Keys.hash(textKey + accountId).substring(0, ENOUGH);
    }
}
