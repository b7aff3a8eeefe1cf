package org.manyhands.platform.security;

import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Who acts: the first argument of every service method, so that no change happens in nobody's name.
 *
 * @param accountId the person's account, or null for a visitor and for the portal itself
 * @param name the name that the person shows outside spaces, or null
 * @param kind what sort of actor this is
 * @param administrator whether the person administers the portal
 * @param moderator whether the person moderates the portal
 * @param suspended whether the person may only read what is public at present
 * @param zone the time zone in which the person reads times
 * @param language the language that the person reads everything in, or null: as their browser says
 */
public record Actor(
        Long accountId,
        String name,
        Kind kind,
        boolean administrator,
        boolean moderator,
        boolean suspended,
        ZoneId zone,
        Locale language)
        implements Serializable {
    private static final Actor VISITOR = new Actor(null, null, Kind.VISITOR, false, false, false, ZoneOffset.UTC, null);
    private static final Actor PORTAL = new Actor(null, null, Kind.PORTAL, false, false, false, ZoneOffset.UTC, null);

    /** A visitor is signed out, a person signed in; the portal acts in jobs, imports and set-up. */
    public enum Kind {
        VISITOR,
        PERSON,
        PORTAL
    }

    /** Somebody who is not signed in. */
    public static Actor visitor() {
        return VISITOR;
    }

    /** The portal itself: jobs, the demonstration, set-up. Never made from a request. */
    public static Actor portal() {
        return PORTAL;
    }

    /** Somebody who is signed in; whoever is suspended has no role meanwhile. */
    public static Actor person(
            long accountId, String name, boolean administrator, boolean moderator, boolean suspended) {
        return new Actor(
                accountId,
                name,
                Kind.PERSON,
                administrator && !suspended,
                moderator && !suspended,
                suspended,
                ZoneOffset.UTC,
                null);
    }

    /** The same actor, who reads times in this zone. */
    public Actor in(ZoneId readersZone) {
        return new Actor(accountId, name, kind, administrator, moderator, suspended, readersZone, language);
    }

    /** The same actor, who reads everything in this language; null for what their browser says. */
    public Actor reading(Locale readersLanguage) {
        return new Actor(accountId, name, kind, administrator, moderator, suspended, zone, readersLanguage);
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }

    /** A person who may act, not only read. */
    public boolean isActive() {
        return kind == Kind.PERSON && !suspended;
    }

    public boolean isPortal() {
        return kind == Kind.PORTAL;
    }

    public boolean isAdministrator() {
        return administrator;
    }

    public boolean isModerator() {
        return moderator;
    }

    public boolean isSuspended() {
        return suspended;
    }

    /**
     * Whom queries ask "may this reader see it" for: the account's id, or -1, which matches nobody, for visitors and for
     * suspended people, who read what is public alone.
     */
    public long readerId() {
        return accountId == null || suspended ? -1L : accountId;
    }
}
