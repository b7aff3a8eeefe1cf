package org.manyhands.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;

/** Gives an organization that nobody manages its first manager, such as one that was imported. */
@ApplicationScoped
public class OrganizationAppointmentService {
    @Inject
    OrganizationQueries organizations;

    @Inject
    OrganizationMails mails;

    @Inject
    ActivityLog activity;

    @Inject
    Clock clock;

    /** Lets somebody in as manager who asks to belong to it. */
    @Transactional
    public void appoint(Actor actor, String slug, String memberKey) {
        OrganizationPermissions.requireCanAdminister(actor);
        Organization organization = organizations.get(slug);
        if (organizations.countManagers(organization.getId()) > 0) {
            throw new RuleViolation("organizations.appoint.managed");
        }
        OrganizationMember member = organizations
                .find(organization.getId(), memberKey)
                .filter(OrganizationMember::hasRequested)
                .orElseThrow(() -> new NotFound("request"));
        member.join(OrganizationMember.Role.MANAGER, clock.instant());
        mails.tellAnswered(member, true);
        activity.record(
                actor,
                OrganizationActivity.REQUEST_ACCEPTED,
                OrganizationActivity.subject(organization),
                Audience.administrators());
    }
}
