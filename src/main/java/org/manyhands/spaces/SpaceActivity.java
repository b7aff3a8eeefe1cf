package org.manyhands.spaces;

import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.subjects.SubjectRef;

/** What the activity record says of spaces. It never names a persona: the row knows the account already. */
final class SpaceActivity {
    static final Verb CREATED = new Verb("spaces.created");
    static final Verb EDITED = new Verb("spaces.edited");
    static final Verb AGREEMENT_PUBLISHED = new Verb("spaces.agreement-published");
    static final Verb AGREEMENT_ACCEPTED = new Verb("spaces.agreement-accepted");
    static final Verb JOINED = new Verb("spaces.joined");
    static final Verb REQUESTED = new Verb("spaces.requested");
    static final Verb REQUEST_ACCEPTED = new Verb("spaces.request-accepted");
    static final Verb REQUEST_DECLINED = new Verb("spaces.request-declined");
    static final Verb REQUEST_WITHDRAWN = new Verb("spaces.request-withdrawn");
    static final Verb INVITED = new Verb("spaces.invited");
    static final Verb INVITATION_DECLINED = new Verb("spaces.invitation-declined");
    static final Verb INVITATION_REVOKED = new Verb("spaces.invitation-revoked");
    static final Verb LEFT = new Verb("spaces.left");
    static final Verb MEMBER_REMOVED = new Verb("spaces.member-removed");
    static final Verb NAMED = new Verb("spaces.named");
    static final Verb RENAMED = new Verb("spaces.renamed");
    static final Verb FACILITATOR_MADE = new Verb("spaces.facilitator-made");
    static final Verb FACILITATOR_ENDED = new Verb("spaces.facilitator-ended");

    private SpaceActivity() {}

    static SubjectRef subject(Space space) {
        return new SubjectRef("space", space.getId());
    }
}
