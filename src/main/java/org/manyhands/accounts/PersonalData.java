package org.manyhands.accounts;

import java.util.List;
import java.util.Set;
import org.manyhands.platform.security.Actor;

/**
 * Plug-in: what a feature keeps of people. Every feature with a column for an account, a persona or a standpoint has one; a
 * test looks for what none answers for. Changes are JPQL with the parameter {@code :account}.
 */
public interface PersonalData {
    /** The entities with such a column. */
    Set<Class<?>> entities();

    /** Takes the stated standpoints off everything that is no part of what was counted. */
    default List<String> withoutStandpoints() {
        return List.of();
    }

    /** What the person gets of it when they ask for their data. */
    List<OwnPart> parts();

    /** What they get of it besides, where the rows do not say it by themselves. */
    default List<OwnDataRow> made(long accountId) {
        return List.of();
    }

    /**
     * The person closes their account: from now on others see nothing more of them than will stay, yet {@link #comeBack}
     * can undo it.
     *
     * @throws org.manyhands.platform.errors.RuleViolation when somebody else has to take over first
     */
    default void leave(Actor actor, Departure departure) {}

    /** The person came back in time. */
    default void comeBack(Actor actor, Departure departure) {}

    /** The time to come back is over. */
    default void forget(Departure departure) {}

    /**
     * What is forgotten then by single changes; {@code :address} is the address that the person had. Rows that the work of
     * others needs stay, with nothing that tells who it was.
     */
    default List<String> forgotten() {
        return List.of();
    }

    /** A condition that the persona {@code path} belongs to the account. */
    static String of(String path) {
        return path + ".id in (select per.id from Persona per where per.account.id = :account)";
    }
}
