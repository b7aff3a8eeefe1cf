package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.activity.Audience;

/** The administrators' log never tells who is behind a persona. */
class ActivityTableRowTest {
    @Test
    void namesWhoActedUnderTheirOwnName() {
        assertThat(row("accounts.suspended", null, Audience.Kind.ADMINISTRATORS).who())
                .isEqualTo("Ann");
        assertThat(row("admin.imported", null, Audience.Kind.ADMINISTRATORS).who())
                .isEqualTo("Ann");
    }

    @Test
    void namesNobodyWhoActedUnderAPersona() {
        assertThat(row("forums.replied", 7L, Audience.Kind.SPACE).who()).isNull();
        assertThat(row("spaces.joined", 7L, Audience.Kind.SPACE).who()).isNull();
        assertThat(row("spaces.created", null, Audience.Kind.EVERYBODY).who()).isNull();
        assertThat(row("accounts.invited", 7L, Audience.Kind.SPACE).who()).isNull();
        assertThat(row("actions.signed", null, Audience.Kind.EVERYBODY).who()).isNull();
        assertThat(row("forums.replied", 7L, Audience.Kind.SPACE).person()).isTrue();
    }

    private static ActivityTableRow row(String verb, Long space, Audience.Kind audience) {
        return new ActivityTableRow(1L, Instant.EPOCH, verb, 5L, "Ann", space, audience, "post", 3L, null);
    }
}
