package org.manyhands.admin;

import java.time.Instant;
import org.manyhands.accounts.PersonRow;
import org.manyhands.platform.mail.Mail;

/**
 * A mail in the outbox as administrators see it: never its words, and of the recipient only as much as helps.
 *
 * @param recipient the address with its middle left out
 */
public record MailRow(
        long id,
        String recipient,
        String subject,
        boolean security,
        Mail.State state,
        Instant createdAt,
        Instant sentAt) {
    public MailRow {
        recipient = PersonRow.masked(recipient);
    }
}
