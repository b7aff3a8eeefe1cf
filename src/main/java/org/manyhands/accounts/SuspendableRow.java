package org.manyhands.accounts;

/**
 * Somebody who can be suspended from the portal, as moderators see them: by name alone, without address or places.
 *
 * @param key of the account
 * @param suspensionId the suspension in force, or null
 */
public record SuspendableRow(String key, String name, Long suspensionId) {
    public boolean isSuspended() {
        return suspensionId != null;
    }
}
