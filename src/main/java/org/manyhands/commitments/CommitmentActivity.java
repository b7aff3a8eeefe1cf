package org.manyhands.commitments;

import org.manyhands.platform.activity.Verb;

/** What the activity record says of contacts, replies and commitments. */
final class CommitmentActivity {
    static final Verb CONTACT_LOGGED = new Verb("commitments.contact-logged");
    static final Verb REPLY_LOGGED = new Verb("commitments.reply-logged");
    static final Verb COMMITMENT_LOGGED = new Verb("commitments.commitment-logged");
    static final Verb COMMITMENT_JUDGED = new Verb("commitments.commitment-judged");

    private CommitmentActivity() {}
}
