package org.manyhands.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;

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

    @Test
    void peopleReadWords() {
        List<OwnDataRow> parts = List.of(new OwnDataRow(
                OwnPart.of(
                        "accounts.data.account",
                        "Account x where x.id = 1",
                        "state:admin.people.state x.state",
                        "role:organizations.role x.role",
                        "kind:links.kind.*.forward x.kind",
                        "moderator x.moderator",
                        "number x.number"),
                List.of(List.of("ACTIVE", "MANAGER", "ANSWERED", false, 1200))));
        assertThat(file.html("Portal", parts))
                .contains(">Takes part<", ">Manager<", ">Answered by<", ">No<", "<dt>Version</dt>", ">1,200<")
                .doesNotContain("ACTIVE", "MANAGER", "false");
    }

    @Test
    void whatItIsAboutStandsWithItsTitleAndALink() {
        SubjectCard card =
                new SubjectCard(new SubjectRef("topic", 4), "forums.kind.topic", "<Sleep>", "https://example.org/t/4");
        OwnPart part = OwnPart.of("forums.data.posts", "Post x", "title x.title", "where@topic t.id");
        String link = "<a href=\"https://example.org/t/4\">&lt;Sleep&gt;</a>";
        List<OwnDataRow> another = List.of(new OwnDataRow(part, List.of(List.of("Own words", card))));
        assertThat(file.html("Portal", another)).contains("<dt>Where</dt>", "Discussion: " + link, ">Own words<");
        List<OwnDataRow> itself = List.of(new OwnDataRow(part, List.of(List.of("<Sleep>", card))));
        assertThat(file.html("Portal", itself)).doesNotContain("<dt>Where</dt>").contains(link);
    }
}
