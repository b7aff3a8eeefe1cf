package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.manyhands.coauthoring.CreditQueries;
import org.manyhands.coauthoring.TextQueries;
import org.manyhands.coauthoring.VoicedText;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.proposals.Phase;
import org.manyhands.proposals.ProposalPhaseService;
import org.manyhands.proposals.ProposalQueries;
import org.manyhands.proposals.ProposalRow;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Tx;

/**
 * An imported history says whose its words are. It adds nothing to a proposal that is no longer written, and tells so before
 * anybody confirms it.
 */
@ServiceTest
class ProposalHistoryServiceIT {
    @Inject
    ImportService service;

    @Inject
    ImportQueries imports;

    @Inject
    ProposalPhaseService phases;

    @Inject
    ProposalQueries proposals;

    @Inject
    TextQueries texts;

    @Inject
    CreditQueries credits;

    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Tx tx;

    @Test
    void aLongerHistoryOfASettledProposalIsRefused() throws Exception {
        Actor admin = people.administrator();
        Actor founder = people.person();
        Space space = places.open(founder);
        String first = "settled " + Keys.random();
        confirm(
                admin,
                service.check(admin, "proposal-history", ImportServiceIT.history(first), ImportServiceIT.into(space)));
        ImportRun open = service.check(
                admin,
                "proposal-history",
                ImportServiceIT.longer(first, "I would say more."),
                ImportServiceIT.into(space));
        String begun = "proposal-history:"
                + HistoryArchive.read(ImportServiceIT.history(first)).hash(1);
        String proposal = tx.get(
                () -> imports.findHistory(space.getId(), begun).orElseThrow().key());
        phases.move(founder, proposal, Phase.WITHDRAWN, null, "Another is better.");

        assertThatThrownBy(() -> confirm(admin, open)).hasMessage("proposals.import.phase");
        ImportRun late = service.check(
                admin,
                "proposal-history",
                ImportServiceIT.longer(first, "I would say more."),
                ImportServiceIT.into(space));
        assertThat(late.report().blocked()).isTrue();
        assertThat(late.report().refusedLines())
                .extracting(ReportLine::key)
                .containsExactly("admin.import.history.settled");
        assertThat(service.check(admin, "proposal-history", ImportServiceIT.history(first), ImportServiceIT.into(space))
                        .report()
                        .unchanged())
                .isTrue();
    }

    @Test
    void itsWordsAreWhoseTheCommandSays() throws Exception {
        byte[] zip = zip(Path.of("src/test/resources/org/manyhands/admin/history"));
        assertThat(imported(zip)).isEqualTo(told(zip)).isNotEmpty();
    }

    @Test
    void aJsonFileIsAHistoryToo() throws Exception {
        byte[] json = """
                {"revisions": [
                  {"author": "Ann", "at": "2024-05-02T08:30:00+02:00", "text": "Everybody rests. Rest is a right."},
                  {"author": "Noor", "at": "2024-05-01T10:00:00Z", "text": "Rest is a right."},
                  {"author": "Sam", "at": "2024-05-03T10:00:00Z", "text": "Everybody rests at night."},
                  {"author": "Ann", "at": "2024-05-04T10:00:00Z", "text": "Everybody rests at night. Rest is a right."}]}
                """.getBytes(StandardCharsets.UTF_8);
        List<String> words = imported(json);
        assertThat(words).isEqualTo(told(json));
        assertThat(words).containsSequence("rest Noor", "is Noor", "a Noor", "right Noor");
    }

    /** The words of the newest version, each with the name of whoever wrote it. */
    private List<String> imported(byte[] file) throws Exception {
        Actor admin = people.administrator();
        Space space = places.open(people.person());
        ImportRun run = confirm(admin, service.check(admin, "proposal-history", file, ImportServiceIT.into(space)));
        ProposalRow proposal = proposals.get(admin, run.getResultUrl().split("/", -1)[2]);
        VoicedText text = credits.get(
                admin,
                proposal.subject(),
                texts.findText(admin, proposal.subject()).orElseThrow().version());
        return text.text().parts().stream()
                .flatMap(part -> text.text().creditedWords(part).stream())
                .map(word ->
                        word.word() + " " + text.byCredit().get(word.credit()).name())
                .toList();
    }

    /** The same as the command prints it. */
    private static List<String> told(byte[] file) throws Exception {
        Path path = Files.createTempFile("history", "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Files.write(path, file);
            LedgerReport.print(path, null, false, out);
        } finally {
            Files.delete(path);
        }
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .takeWhile(line -> !line.isEmpty())
                .map(line -> line.split("\t", -1))
                .map(columns -> columns[1].toLowerCase(Locale.ROOT) + " " + columns[3])
                .toList();
    }

    private static byte[] zip(Path folder) throws IOException {
        ZipFiles zip = new ZipFiles();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                zip.and(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return zip.bytes();
    }

    private ImportRun confirm(Actor actor, ImportRun run) {
        return service.confirm(actor, run.getPublicKey(), "");
    }
}
