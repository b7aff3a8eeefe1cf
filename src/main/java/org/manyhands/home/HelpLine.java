package org.manyhands.home;

/**
 * A help line as the operator's file has it.
 *
 * @param name who answers
 * @param contact the number or address as people read it
 * @param link what a device opens: {@code tel:}, {@code sms:} or {@code https:}
 * @param channel phone, text or web
 * @param hours when somebody answers
 * @param languages in which languages
 * @param source the organisation's own site
 * @param checked the day on which the entry was last compared with its source
 */
public record HelpLine(
        HelpWords name,
        HelpWords contact,
        String link,
        HelpWords channel,
        HelpWords hours,
        HelpWords languages,
        String source,
        String checked) {}
