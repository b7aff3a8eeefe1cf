package org.manyhands.accounts;

import java.time.Instant;

/**
 * An account in the administrators' list. As what people speak is not in it, and of the address only as much as tells
 * two people apart.
 *
 * @param address the address with its middle left out
 * @param suspensionId the suspension in force, or null
 */
public record PersonRow(
        String key,
        String name,
        String address,
        Account.State state,
        boolean administrator,
        boolean moderator,
        Instant joinedAt,
        Long suspensionId) {
    public PersonRow {
        address = masked(address);
    }

    public boolean isSuspended() {
        return suspensionId != null;
    }

    /** The address's first letter and its host: {@code w…@example.org}. */
    public static String masked(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "…" : address.substring(0, address.offsetByCodePoints(0, 1)) + "…" + address.substring(at);
    }
}
