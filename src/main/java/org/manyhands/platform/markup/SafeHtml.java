package org.manyhands.platform.markup;

import java.io.Serializable;

/**
 * HTML as it is stored: made by {@link Markup} from what somebody wrote, with the version of the policy that made it safe.
 * Shown, it is always as safe as the present policy asks for: what an older one let through is sanitised on the way, and
 * {@code RenewHtmlJob} makes it again from its source. Its attribute says {@link MadeFrom} what that is.
 */
public final class SafeHtml implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final char STAMP_END = '|';

    private final int policy;
    private final String html;

    private SafeHtml(int policy, String html) {
        this.policy = policy;
        this.html = html;
    }

    /** What the present policy has made. */
    static SafeHtml present(String html) {
        return new SafeHtml(Markup.POLICY_VERSION, html);
    }

    /** No words at all, such as those of a post that was deleted. */
    public static SafeHtml none() {
        return present("");
    }

    /** As columns keep it: the policy's version stands before the HTML, so that no query can forget it. */
    public String stored() {
        return policy + String.valueOf(STAMP_END) + html;
    }

    /** What all columns begin with that are of the present policy. */
    public static String stamp() {
        return present("").stored();
    }

    /** Reads a column; what bears no version is older than all of them. */
    static SafeHtml read(String column) {
        int end = column.indexOf(STAMP_END);
        boolean stamped = end > 0 && end < 10 && column.chars().limit(end).allMatch(Character::isDigit);
        return stamped
                ? new SafeHtml(Integer.parseInt(column.substring(0, end)), column.substring(end + 1))
                : new SafeHtml(0, column);
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** HTML that is safe to show. */
    @Override
    public String toString() {
        return policy == Markup.POLICY_VERSION ? html : Markup.sanitised(html);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && policy == that.policy && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }
}
