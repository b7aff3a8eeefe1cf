package org.manyhands.accounts;

import java.time.Instant;
import java.time.ZoneId;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.security.Actor;

/**
 * Who holds a sign-in, read with one statement on every page that a signed-in person opens.
 *
 * @param suspensionId a suspension that is in force, or null
 * @param language that the person chose, or null
 */
public record ActorRow(
        Long signInId,
        Long accountId,
        String name,
        boolean administrator,
        boolean moderator,
        Long suspensionId,
        Instant seenAt,
        String timeZone,
        String language) {
    /** Who acts, as permissions ask for them. */
    public Actor actor() {
        return Actor.person(accountId, name, administrator, moderator, suspensionId != null)
                .in(ZoneId.of(timeZone))
                .reading(Languages.named(language).orElse(null));
    }
}
