package org.manyhands.decisions;

import java.time.Instant;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.SpacePermissions;
import org.manyhands.spaces.Standing;

/** Who may do what in a round. */
public final class DecisionPermissions {
    private DecisionPermissions() {}

    static void requireCanRead(DecisionStanding standing) {
        if (!standing.reads()) {
            throw new NotFound("decision");
        }
    }

    /** Opens, invites, answers objections, closes. */
    public static boolean canRun(Actor actor, DecisionStanding standing) {
        return actor.isActive() && standing.reads() && standing.runs() && standing.personaId() != null;
    }

    static void requireCanRun(Actor actor, DecisionStanding standing) {
        requireCanRead(standing);
        if (!canRun(actor, standing)) {
            throw new NotAllowed("run a decision");
        }
    }

    /** Responds: a member of the space since before it opened, or somebody who was invited. */
    public static boolean canRespond(Actor actor, Standing space, Instant openedAt, boolean invited) {
        return SpacePermissions.canTakePart(actor, space)
                && (invited || !space.since().isAfter(openedAt));
    }

    static void requireCanRespond(Actor actor, Standing space, Instant openedAt, boolean invited) {
        if (!canRespond(actor, space, openedAt, invited)) {
            throw new NotAllowed("respond");
        }
    }
}
