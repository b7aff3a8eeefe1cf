package org.manyhands.platform.live;

import java.security.Principal;
import java.util.Locale;
import java.util.function.Supplier;
import org.manyhands.platform.security.Actor;

/** Who holds an open connection. Whether they still are who they were is asked anew, since nobody signs in again for it. */
public final class LivePerson implements Principal {
    /** The account of nobody. */
    static final long NOBODY = -1;

    private final Supplier<Actor> person;
    private final long accountId;
    private final Locale language;

    LivePerson(Supplier<Actor> person, long accountId, Locale language) {
        this.person = person;
        this.accountId = accountId;
        this.language = language;
    }

    /** Who it is now; a visitor once the sign-in has ended. It asks the database. */
    public Actor now() {
        return person.get();
    }

    /** Whether somebody was signed in when it was opened. */
    public boolean cameSignedIn() {
        return accountId != NOBODY;
    }

    /** Whose connection it is, whatever became of them. */
    public long accountId() {
        return accountId;
    }

    /** The language that the connection speaks. */
    public Locale language() {
        return language;
    }

    /** Servers may log it, so that it tells nobody's name. */
    @Override
    public String getName() {
        return "person";
    }
}
