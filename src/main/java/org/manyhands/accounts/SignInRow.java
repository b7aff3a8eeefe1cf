package org.manyhands.accounts;

import java.io.Serializable;
import java.time.Instant;

/**
 * One of a person's own sign-ins.
 *
 * @param browser such as Firefox, or null when it is not known
 * @param device such as Linux, or null when it is not known
 * @param current whether it is the one that asks
 */
public record SignInRow(String key, String browser, String device, Instant since, Instant seenAt, Boolean current)
        implements Serializable {
    public boolean isKnown() {
        return browser != null && device != null;
    }
}
