package org.manyhands.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tokens that show a form to be ours where the browser says nothing of its origin; they need no session. */
@ApplicationScoped
public class FormTokens {
    private static final Duration LIFE = Duration.ofHours(24);
    private static final String PURPOSE = "form";

    @Inject
    Signatures signatures;

    @Inject
    Clock clock;

    /** A signed token that stands in a form and says that one of our own pages made it. */
    public String issue() {
        return signatures.sign(PURPOSE, Long.toString(clock.instant().plus(LIFE).getEpochSecond()));
    }

    /** Whether a token is ours and not too old. */
    public boolean isValid(String token) {
        return signatures
                .verify(PURPOSE, token)
                .map(text -> Instant.ofEpochSecond(Long.parseLong(text)).isAfter(clock.instant()))
                .orElse(false);
    }
}
