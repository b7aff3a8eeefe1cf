package org.manyhands.commitments;

import java.time.LocalDate;

/**
 * What was done towards an office.
 *
 * @param holder who held it then, or null
 */
public record ContactRow(
        long id,
        String publicKey,
        long officeId,
        String officeKey,
        String officeName,
        String holder,
        Contact.Kind kind,
        LocalDate day,
        String summary,
        String by) {}
