package org.manyhands.platform.live;

import java.util.Locale;
import java.util.function.Supplier;
import org.manyhands.platform.security.Actor;

/** People who hold open connections, without a server that has let them in. */
public final class LivePeople {
    private LivePeople() {}

    /** Somebody who is at any later time whom the supplier tells. */
    public static LivePerson person(Supplier<Actor> now) {
        Actor actor = now.get();
        long accountId = actor.isPerson() ? actor.accountId() : LivePerson.NOBODY;
        return new LivePerson(now, accountId, Locale.ENGLISH);
    }
}
