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

    private OrganizationActivity() {}

    static SubjectRef subject(Organization organization) {
        return new SubjectRef("organization", organization.getId());
    }
}
