package org.manyhands.actions;

import java.time.LocalDate;
import org.manyhands.platform.markup.SafeHtml;

/**
 * Something that supporters can do.
 *
 * @param confirmed how many confirmed signatures, or null when it is no petition
 * @param language of its words, such as {@code es}, or null
 */
public record ActionRow(
        long id,
        String publicKey,
        int version,
        CampaignAction.Kind kind,
        String title,
        String words,
        SafeHtml wordsHtml,
        Integer goal,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate heldOn,
        String place,
        Integer confirmed,
        String language) {
    public boolean isPetition() {
        return kind == CampaignAction.Kind.PETITION;
    }

    /** Whether people can do it on that day. */
    public boolean isOpen(LocalDate day) {
        return !opensOn.isAfter(day)
                && (closesOn == null || !closesOn.isBefore(day))
                && (heldOn == null || !heldOn.isBefore(day));
    }

    /** How many signatures count; 0 for what is no petition. */
    public int signatures() {
        return confirmed == null ? 0 : confirmed;
    }
}
