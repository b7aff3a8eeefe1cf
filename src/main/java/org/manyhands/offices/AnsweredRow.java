package org.manyhands.offices;

import java.time.LocalDate;
import org.manyhands.platform.markup.SafeHtml;

/**
 * What an office answered.
 *
 * @param publicKey the key of the reply
 * @param holder who held the office then, or null
 * @param language of its words, or null
 * @param campaign the title of the campaign that it was said to
 */
public record AnsweredRow(
        String publicKey, String holder, LocalDate day, SafeHtml html, String language, String campaign) {}
