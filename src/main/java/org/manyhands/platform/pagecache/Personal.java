package org.manyhands.platform.pagecache;

import jakarta.servlet.ServletRequest;

/** Marks an answer as made for one reader alone, such as a page with a form of its own key. */
public final class Personal {
    private static final String ATTRIBUTE = "org.manyhands.personal";

    private Personal() {}

    /** Keeps the answer to this request from everybody else. */
    public static void mark(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }

    static boolean isMarked(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }
}
