package org.manyhands.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.ui.Urls;

/** Finds who looks after a space when its last facilitator goes and cannot ask anybody. */
@ApplicationScoped
public class SuccessionService {
    @Inject
    MembershipQueries memberships;

    @Inject
    MemberMailService mails;

    @Inject
    Urls urls;

    @Inject
    ActivityLog activity;

    /** Makes the member of longest standing who is not suspended a facilitator, unless there is another or nobody left. */
    void handOver(Actor leaving, Membership membership) {
        Space space = membership.getSpace();
        if (!membership.isFacilitator() || memberships.countFacilitators(space.getId()) > 1) {
            return;
        }
        memberships.findLongestStanding(membership).ifPresent(next -> {
            next.take(Membership.Role.FACILITATOR);
            mails.tellOf(next.getPersona(), "spaces.mail.facilitates", urls.space(space.getSlug()));
            activity.record(
                    leaving,
                    SpaceActivity.FACILITATOR_MADE,
                    SpaceActivity.subject(space),
                    Audience.space(space.getId()));
        });
    }
}
