package org.manyhands.commitments;

import java.time.LocalDate;
import org.manyhands.platform.markup.SafeHtml;

/**
 * What an office answered.
 *
 * @param holder who held it then, or null
 * @param language of its words, or null
 */
public record ReplyRow(
        long id,
        String publicKey,
        long officeId,
        String officeKey,
        String officeName,
        String holder,
        LocalDate day,
        String words,
        SafeHtml html,
        String language,
        String source,
        String sourceUrl,
        String by) {}
