package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.errors.Reason;
import org.manyhands.platform.security.Actor;

/** Stops an organization for a time, ends it, lets it go on. Its page says so to everybody, with the reason. */
@ApplicationScoped
public class OrganizationStateService {
    @Inject
    OrganizationQueries organizations;

    @Inject
    OrganizationMails mails;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Nobody speaks or acts in its name until it is reopened. */
    @Transactional
    public void suspend(Actor actor, String slug, String reason) {
        OrganizationPermissions.requireCanAdminister(actor);
        Organization organization = organizations.get(slug);
        organization.suspend(Reason.require(reason, "organizations.reason"), clock.instant());
        mails.tellManagers(organization, "organizations.mail.suspended");
        record(actor, OrganizationActivity.SUSPENDED, organization);
    }

    /** Lets a suspended or closed one go on. */
    @Transactional
    public void reopen(Actor actor, String slug) {
        OrganizationPermissions.requireCanAdminister(actor);
        Organization organization = organizations.get(slug);
        organization.reopen(clock.instant());
        mails.tellManagers(organization, "organizations.mail.reopened");
        record(actor, OrganizationActivity.REOPENED, organization);
    }

    /** Ends it; its page and what it said stay to be read. */
    @Transactional
    public void close(Actor actor, String slug, String reason) {
        Organization organization = organizations.get(slug);
        OrganizationPermissions.requireCanClose(actor, organizations.standing(actor, organization.getId()));
        organization.close(Reason.require(reason, "organizations.reason"), clock.instant());
        mails.tellManagers(organization, "organizations.mail.closed");
        record(actor, OrganizationActivity.CLOSED, organization);
    }

    private void record(Actor actor, Verb verb, Organization organization) {
        activity.record(actor, verb, OrganizationActivity.subject(organization), Audience.everybody());
    }
}
