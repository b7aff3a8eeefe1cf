package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manyhands.accounts.AccountStandpoint.Visibility;
import org.manyhands.coauthoring.CreditQueries;
import org.manyhands.coauthoring.TextCredit.Way;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.coauthoring.TextVersionRow;
import org.manyhands.coauthoring.TextVoice;
import org.manyhands.coauthoring.VoiceShare.Kind;
import org.manyhands.coauthoring.VoicedText;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.richtext.RunMark;
import org.manyhands.platform.security.Actor;
import org.manyhands.proposals.ImportedHistory.Entry;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Statements;

/** A reader sees who wrote which words: by name who shows as what, and nothing at all of anybody else. */
@ServiceTest
class WhoWroteServiceIT {
    private static final Instant LONG_AGO = Instant.parse("2019-05-01T10:00:00Z");

    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Drafting drafting;

    @Inject
    WritingScene scene;

    @Inject
    ProposalImportService importing;

    @Inject
    ProposalQueries proposals;

    @Inject
    TextQueries texts;

    @Inject
    CreditQueries credits;

    @Inject
    Statements statements;

    @Test
    void wordsAreOfThoseWhoWroteThem() {
        Actor owner = people.speaking(Map.of("lived", Visibility.SHOWN));
        ProposalRef proposal = scene.byThree(owner);
        VoicedText text = text(owner, proposal, 3);

        List<TextVoice> voices = text.voices(Comparator.naturalOrder());
        assertThat(voices)
                .extracting(TextVoice::kind, TextVoice::standpoint)
                .containsExactly(
                        tuple(Kind.STANDPOINT, "lived"),
                        tuple(Kind.STANDPOINT, "professional"),
                        tuple(Kind.REST, null));
        assertThat(voices.get(1).name()).isEqualTo("Willow");
        assertThat(voices.get(2).name()).isNull();
        assertThat(voices.get(2).personaKey()).isNull();
        assertThat(text.ways(voices.get(0))).isEqualTo(EnumSet.of(Way.FORM));
        assertThat(text.ways(voices.get(2))).isEqualTo(Set.of());
        assertThat(html(text))
                .containsEntry(1, "<p><[lived]" + WritingScene.NAME + "></p>\n")
                .containsEntry(2, "<p><[professional]That person calls at least ><[null]every week.></p>\n");
    }

    @Test
    void whatSomebodyNoLongerShowsIsNotTold() {
        Actor owner = people.speaking(Map.of("lived", Visibility.COUNTED));
        ProposalRef proposal = scene.byThree(owner);

        assertThat(html(text(owner, proposal, 1))).containsEntry(1, "<p><[null]" + WritingScene.NAME + "></p>\n");
    }

    @Test
    void anImportedHistoryHasItsNames() {
        Actor admin = people.administrator();
        Space space = places.open(admin);
        List<Entry> entries = List.of(
                new Entry(ImportedHistory.Kind.REVISION, "Noor", WritingScene.NAME, null, LONG_AGO),
                new Entry(ImportedHistory.Kind.REVISION, "Ann", WritingScene.MONTHLY, null, null));
        ProposalRef proposal = importing
                .importHistory(admin, drafting.history(admin, space, entries))
                .proposal();

        assertThat(text(admin, proposal, 2).voices(Comparator.naturalOrder()))
                .containsExactly(
                        new TextVoice(Kind.IMPORTED, null, "Ann", null),
                        new TextVoice(Kind.IMPORTED, null, "Noor", null));
        assertThat(texts.getText(admin, Drafting.ref(proposal), 1).version().at())
                .isEqualTo(LONG_AGO);
    }

    @Test
    void whoMayNotReadGetsNothing() {
        Actor owner = people.speaking(Map.of("lived", Visibility.SHOWN));
        ProposalRef proposal = scene.byThree(owner);
        TextVersionRow version = texts.getText(owner, Drafting.ref(proposal), 1).version();

        assertThatThrownBy(() -> credits.get(Actor.visitor(), Drafting.ref(proposal), version))
                .isInstanceOf(NotFound.class);
    }

    /** Of a version that is not the newest the text is made from the log; how long that is makes no difference. */
    @Test
    void itTakesFiveStatementsHoweverLongTheHistory() throws Exception {
        Actor owner = people.speaking(Map.of("lived", Visibility.SHOWN));
        ProposalRef proposal = scene.byThree(owner);
        assertThat(count(owner, proposal)).isLessThanOrEqualTo(5);
        for (int version = 3; version < 12; version++) {
            scene.write(owner, proposal, version, WritingScene.WEEKLY + "\n\nOne more: " + version, "lived");
        }
        assertThat(count(owner, proposal)).isLessThanOrEqualTo(5);
    }

    private int count(Actor reader, ProposalRef proposal) throws Exception {
        TextVersionRow version =
                texts.getText(reader, Drafting.ref(proposal), 1).version();
        return statements.count(() -> credits.get(reader, Drafting.ref(proposal), version));
    }

    private VoicedText text(Actor reader, ProposalRef proposal, int number) {
        return credits.get(
                reader,
                Drafting.ref(proposal),
                texts.getText(reader, Drafting.ref(proposal), number).version());
    }

    private static Map<Integer, String> html(VoicedText text) {
        Map<Integer, String> html = text.html(voice -> new RunMark("[" + voice.standpoint() + "]", "", "", ""));
        html.replaceAll((place, words) -> words.replaceAll("<bdi.*?</bdi>", "")
                .replaceAll("<span class=\"(.*?)\">", "<$1")
                .replace("</span>", ">"));
        return html;
    }
}
