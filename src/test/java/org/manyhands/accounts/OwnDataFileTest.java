package org.manyhands.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.i18n.Texts;

/** Hostile words in a person's file are words. */
class OwnDataFileTest {
    private static final String HOSTILE = "</dd><script>alert('x')</script>\"&\u202e";

    private static final List<OwnDataRow> PARTS = List.of(new OwnDataRow(
            OwnPart.of("accounts.data.drafts", "Draft x where x.id = 1", "at x.a", "words x.b", "title x.c"),
            List.of(Arrays.asList(Instant.parse("2026-11-26T14:00:00Z"), HOSTILE, null))));

    private final OwnDataFile file =
            new OwnDataFile(new Texts(), code -> "Speaks as " + code, Locale.ENGLISH, ZoneId.of("America/Los_Angeles"));

    @Test
    void wordsStayInertAndTimesAreThePersons() {
        assertThat(file.html("<b>Portal</b>", PARTS))
                .doesNotContain("<script", "<b>")
                .contains("&lt;/dd&gt;&lt;script&gt;", "2026-11-26 06:00", "default-src 'none'")
                .contains("Words kept but not sent");
    }
}
