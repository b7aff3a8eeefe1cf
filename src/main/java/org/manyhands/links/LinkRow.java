package org.manyhands.links;

import java.time.Instant;
import org.manyhands.platform.subjects.SubjectCard;

/**
 * A link as it is shown at one of its ends.
 *
 * @param linkKey the link's public key
 * @param kind what it says
 * @param forward whether the page stands at the first end, so that {@code other} is the second
 * @param other the other end
 * @param textVersion the version of the text that the clause stood in, or null
 * @param by the persona who made it, or null
 * @param reason why
 * @param language of the reason, or null
 * @param at when
 */
public record LinkRow(
        String linkKey,
        LinkKind kind,
        boolean forward,
        SubjectCard other,
        Integer textVersion,
        String by,
        String reason,
        String language,
        Instant at) {
    static LinkRow of(Link link, boolean forward, SubjectCard other) {
        String by = link.getPersona() == null ? null : link.getPersona().getName();
        return new LinkRow(
                link.getPublicKey(),
                link.getKind(),
                forward,
                other,
                link.getTextVersion(),
                by,
                link.getReason(),
                link.getLanguage(),
                link.getAt());
    }

    /** The key of the words that stand before the other end, such as “comes from”. */
    public String wordsKey() {
        return "links.kind." + kind + (forward ? ".forward" : ".back");
    }
}
