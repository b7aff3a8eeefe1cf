package org.manyhands.forums;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.manyhands.spaces.Membership;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.Standing;

/** Things to try rules on, made without a database. */
final class Samples {
    static final Instant THEN = Instant.parse("2026-05-03T18:20:00Z");

    private Samples() {}

    static Space space(Space.Access access) {
        Space space = make(Space.class);
        put(space, "access", access);
        return space;
    }

    static Persona persona(long id) {
        Persona persona = make(Persona.class);
        put(persona, "id", id);
        return persona;
    }

    static Forum forum() {
        return new Forum(space(Space.Access.PUBLIC), "waiting", "Waiting", "Between", 1, THEN);
    }

    static Standing member(Space.Access access, long personaId) {
        return standing(access, Membership.State.MEMBER, Membership.Role.MEMBER, personaId);
    }

    static Standing facilitator(Space.Access access, long personaId) {
        return standing(access, Membership.State.MEMBER, Membership.Role.FACILITATOR, personaId);
    }

    /** By a word: member, facilitator, guest, requested, left, none. */
    static Standing standing(String how, Space.Access access, long personaId) {
        return switch (how) {
            case "none" -> none(access);
            case "facilitator" -> facilitator(access, personaId);
            default ->
                standing(
                        access,
                        Membership.State.valueOf(how.toUpperCase(Locale.ROOT)),
                        Membership.Role.MEMBER,
                        personaId);
        };
    }

    static Standing none(Space.Access access) {
        return standing(access, null, null, null);
    }

    private static Standing standing(
            Space.Access access, Membership.State state, Membership.Role role, Long personaId) {
        return new Standing(1L, access, state, role, personaId, "Name", THEN);
    }

    private static <T> T make(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(Object entity, String name, Object value) {
        Class<?> type = entity.getClass();
        while (type != Object.class
                && Arrays.stream(type.getDeclaredFields())
                        .noneMatch(f -> f.getName().equals(name))) {
            type = type.getSuperclass();
        }
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            field.set(entity, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(name, e);
        }
    }
}
