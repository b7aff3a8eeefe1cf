package org.manyhands.platform.activity;

/**
 * Who may read an entry of the activity record.
 *
 * @param kind the circle of readers
 * @param spaceId the space that it happened in, or null
 */
public record Audience(Kind kind, Long spaceId) {
    /** Everybody; those who may read the space's content; administrators; the person alone. */
    public enum Kind {
        EVERYBODY,
        SPACE,
        ADMINISTRATORS,
        SELF
    }

    /** Whoever looks: for what happened in public. */
    public static Audience everybody() {
        return new Audience(Kind.EVERYBODY, null);
    }

    /** Those who may read the content of the space, as it is when they read. */
    public static Audience space(long spaceId) {
        return new Audience(Kind.SPACE, spaceId);
    }

    /** Those who look after the portal alone. */
    public static Audience administrators() {
        return new Audience(Kind.ADMINISTRATORS, null);
    }

    /** Nobody but whoever did it. */
    public static Audience self() {
        return new Audience(Kind.SELF, null);
    }
}
