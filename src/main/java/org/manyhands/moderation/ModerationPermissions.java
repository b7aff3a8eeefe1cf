package org.manyhands.moderation;

import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpacePermissions;
import org.manyhands.spaces.Standing;

/** Who may report, hide, restore and settle. */
public final class ModerationPermissions {
    private ModerationPermissions() {}

    /** Reports: who may speak in the space. */
    public static boolean canReport(Actor actor, Standing standing) {
        return SpacePermissions.canSpeak(actor, standing);
    }

    static void requireCanReport(Actor actor, Standing standing) {
        SpacePermissions.requireCanSpeak(actor, standing);
    }

    /** Looks at the queue: facilitators see what is reported in their spaces, moderators all that is reported. */
    public static boolean canJudge(Actor actor, Standing standing, boolean reported) {
        return SpacePermissions.canModerate(actor, standing)
                || (reported && SpacePermissions.canReadReports(actor, standing));
    }

    /** What a moderator may not read and nobody reported does not exist for them. */
    static void requireCanJudge(Actor actor, Standing standing, boolean reported) {
        if (!canJudge(actor, standing, reported)) {
            if (SpacePermissions.canRead(actor, standing)) {
                throw new NotAllowed("moderate");
            }
            throw new NotFound("report");
        }
    }
}
