package org.manyhands.organizations;

import java.util.regex.Pattern;
import org.manyhands.platform.errors.RuleViolation;

/** What a contact of each kind has to look like, so that a link made of it leads where it says. */
final class ContactContent {
    private static final int LONGEST = 300;
    private static final Pattern PHONE =
            Pattern.compile("\\+?[0-9(][0-9 ()./-]{2,38}(?: ?(?:ext|x|#)\\.? ?[0-9]{1,6})?");
    private static final Pattern EMAIL = Pattern.compile(
            "[\\p{L}\\p{N}._+-]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,24}");
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\r\\n]]");

    private ContactContent() {}

    /**
     * The content as it is kept.
     *
     * @throws RuleViolation at the field {@code content} when it is not of this kind
     */
    static String tidy(OrganizationContact.Kind kind, String typed) {
        String content = typed == null ? "" : typed.strip();
        if (content.isEmpty()) {
            throw wrong("organizations.contact.missing");
        }
        switch (kind) {
            case PHONE -> require(PHONE.matcher(content).matches(), "organizations.contact.wrong.phone");
            case EMAIL -> require(EMAIL.matcher(content).matches(), "organizations.contact.wrong.email");
            case WEB -> content = Website.read(content).orElseThrow(() -> wrong("organizations.contact.wrong.web"));
            case ADDRESS -> require(!HIDDEN.matcher(content).find(), "organizations.contact.wrong.address");
        }
        if (content.length() > LONGEST) {
            throw RuleViolation.at("content", "organizations.contact.long", LONGEST);
        }
        return content;
    }

    /** Where a link to it leads, or null for a postal address. */
    static String href(OrganizationContact.Kind kind, String content) {
        return switch (kind) {
            case PHONE -> "tel:" + content.replaceAll("(?i) ?(?:ext|x|#).*", "").replaceAll("[^0-9+]", "");
            case EMAIL -> "mailto:" + content;
            case WEB -> content;
            case ADDRESS -> null;
        };
    }

    private static void require(boolean fits, String key) {
        if (!fits) {
            throw wrong(key);
        }
    }

    private static RuleViolation wrong(String key) {
        return RuleViolation.at("content", key);
    }
}
