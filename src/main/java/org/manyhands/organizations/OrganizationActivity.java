package org.manyhands.organizations;

import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.subjects.SubjectRef;

/** What the activity record says of organizations. */
final class OrganizationActivity {
    static final Verb CREATED = new Verb("organizations.created");
    static final Verb EDITED = new Verb("organizations.edited");
    static final Verb REQUESTED = new Verb("organizations.requested");
    static final Verb REQUEST_ACCEPTED = new Verb("organizations.request-accepted");
    static final Verb REQUEST_DECLINED = new Verb("organizations.request-declined");
    static final Verb ROLE_CHANGED = new Verb("organizations.role-changed");
    static final Verb MEMBER_ENDED = new Verb("organizations.member-ended");
    static final Verb LEFT = new Verb("organizations.left");
    static final Verb SHOWN = new Verb("organizations.shown");
    static final Verb HIDDEN = new Verb("organizations.hidden");

    static final Verb CONTACTS_CHANGED = new Verb("organizations.contacts-changed");
    static final Verb LOGO_CHANGED = new Verb("organizations.logo-changed");
    static final Verb INVITED = new Verb("organizations.invited");
    static final Verb INVITATION_REVOKED = new Verb("organizations.invitation-revoked");
    static final Verb INVITATION_ACCEPTED = new Verb("organizations.invitation-accepted");
    static final Verb INVITATION_DECLINED = new Verb("organizations.invitation-declined");
    static final Verb VERIFICATION_ASKED = new Verb("organizations.verification-asked");
    static final Verb VERIFIED = new Verb("organizations.verified");
    static final Verb VERIFICATION_REFUSED = new Verb("organizations.verification-refused");
    static final Verb VERIFICATION_REVOKED = new Verb("organizations.verification-revoked");
    static final Verb SUSPENDED = new Verb("organizations.suspended");
    static final Verb REOPENED = new Verb("organizations.reopened");
    static final Verb ROLE_OFFERED = new Verb("organizations.role-offered");
    static final Verb ROLE_REVOKED = new Verb("organizations.role-revoked");
    static final Verb ROLE_AGREED = new Verb("organizations.role-agreed");
    static final Verb ROLE_DECLINED = new Verb("organizations.role-declined");
    static final Verb MERGED = new Verb("organizations.merged");
    static final Verb IMPORTED = new Verb("organizations.imported");
    static final Verb CLOSED = new Verb("organizations.closed");

    private OrganizationActivity() {}

    static SubjectRef subject(Organization organization) {
        return new SubjectRef("organization", organization.getId());
    }
}
