package org.manyhands.platform.live;

import java.util.Locale;
import org.manyhands.platform.security.Actor;

/** People who hold open connections, without a server that has let them in. */
public final class LivePeople {
    private LivePeople() {}

    public static LivePerson person(Actor actor) {
        return new LivePerson(() -> actor, actor.accountId(), Locale.ENGLISH);
    }
}
