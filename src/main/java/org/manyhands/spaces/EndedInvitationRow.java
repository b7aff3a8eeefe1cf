package org.manyhands.spaces;

import java.time.Instant;

/**
 * An invitation that was not answered in time, as the invited person is told of it. A closed space is not named: who is
 * not invited any more does not know of it.
 *
 * @param name the name of the space
 * @param access who may know of it
 * @param until until when the invitation held
 */
public record EndedInvitationRow(String name, Space.Access access, Instant until) {
    public boolean isNamed() {
        return access != Space.Access.CLOSED;
    }
}
