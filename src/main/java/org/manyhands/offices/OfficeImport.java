package org.manyhands.offices;

import java.time.LocalDate;

/**
 * An office of an outside source, with who holds it. Office and person have ids of their own.
 *
 * @param source the name of the source, such as {@code us-congress}
 * @param externalId the id of the office within the source; the same for whoever holds it
 * @param facts what is known of the office
 * @param holder who holds it, or null when it is vacant
 * @param party the holder’s party, or null
 * @param holderId the source’s id of the person, or null
 * @param since since when the person holds it, or null
 */
public record OfficeImport(
        String source,
        String externalId,
        OfficeFacts facts,
        String holder,
        String party,
        String holderId,
        LocalDate since) {}
