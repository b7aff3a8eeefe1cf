package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/**
 * An administrator brings what was written elsewhere: sees what would become of it and what is refused, confirms, and may
 * bring it again; nobody is told. From the browser and from the command line, with files of our own and, where they lie
 * beside the project, with the real ones.
 */
class ImportJourneyIT {
    private static final Path REAL_HISTORY = Path.of("../shared/data/policy-history");
    private static final Path REAL_PEOPLE = Path.of("../shared/data/decision-makers/us-congress-2026.csv");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aHistoryBecomesAProposal(boolean script) throws IOException {
        String mails = mails();
        try (Visit visit = browser(script).visit(Portal.demo())) {
            visit.signInAs("admin");
            check(visit, "gap.zip", zip(broken()));
            visit.sees("It cannot be imported like this")
                    .sees("a.md” stands in line")
                    .checkedWorking("import-blocked");
            assertThat(visit.page().getByText("Import it", exact()).count()).isZero();
            bring(visit, zip(own()), 2, 1);
            visit.follow("Look at what was imported")
                    .sees("The text of our own")
                    .checked("import-proposal");
            String proposal = visit.page().url().replaceAll("^https?://[^/]+|[?#].*", "");
            visit.open(proposal + "/discussion").sees("I would say more.").checked("import-discussion");
            visit.open("/admin/import");
            check(visit, "history.zip", zip(folder));
            visit.sees("All of it is there already").checkedWorking("import-again");
        }
        assertThat(mails()).isEqualTo(mails);
    }

    /** The real history where it is, else the one of our own: thirteen versions or two, all with their authors. */
    @Test
    void theWholeHistoryComesIn() throws IOException {
        Path history = Files.exists(REAL_HISTORY) ? REAL_HISTORY : own();
        List<String> lines = Files.readAllLines(history.resolve("manifest.csv"));
        int versions =
                (int) lines.stream().filter(line -> line.contains(",revision,")).count();
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            visit.signInAs("admin");
            bring(visit, zip(history), versions, lines.size() - 1 - versions);
            visit.follow("Look at what was imported").follow("All versions");
            visit.sees(versions + " versions")
                    .sees(lines.get(1).split(",", -1)[2])
                    .checked("import-versions");
        }
    }

    /** Somebody who was imported is found by their office, asked, and named there. */
    @Test
    void anImportedOfficeIsAsked() {
        String office = "Warden of Quiet Mornings " + Keys.random();
        String table = "name,post,area,external_id\nAda Quill," + office + ",Aldermoor," + Keys.random() + "\n";
        try (Visit admin = Browser.desktop().visit(Portal.demo());
                Visit leader = Browser.phone().withoutScript().visit(Portal.demo())) {
            admin.signInAs("admin").open("/admin/import").tick("Decision-makers");
            attach(admin, "warden.csv", table.getBytes(StandardCharsets.UTF_8));
            admin.press("Check the file").press("Import it");
            leader.signInAs("leader").open("/campaigns").follow("A call a month while we wait");
            leader.follow("Targets");
            leader.page().locator("#add input[type=search]").fill(office);
            leader.press(leader.page().locator("#add button").first());
            leader.page()
                    .locator("form[id=target] input[type=checkbox]")
                    .first()
                    .check();
            leader.press(leader.page().locator("#do-ask")).follow(office);
            leader.sees("Ada Quill").sees("Aldermoor").sees("A call a month while we wait");
            leader.checked("imported-office");
        }
    }

    /** The real table where it is, else one of our own, whole and once only. */
    @Test
    void decisionMakersComeIn() throws IOException {
        byte[] table = Files.exists(REAL_PEOPLE)
                ? Files.readAllBytes(REAL_PEOPLE)
                : "name,post,external_id\nAnn Lee,Chair,1\nBen Roe,Clerk,2\n".getBytes(StandardCharsets.UTF_8);
        int people = (int) new String(table, StandardCharsets.UTF_8).lines().count() - 1;
        try (Visit visit = Browser.phone().visit(Portal.demo())) {
            visit.signInAs("admin").open("/admin/import").tick("Decision-makers");
            attach(visit, "everybody.csv", table);
            visit.press("Check the file")
                    .sees(people + " lines accepted, 0 refused")
                    .checkedWorking("import-people");
            visit.press("Import it").sees("Nobody was notified");
            visit.open("/admin/import").tick("Decision-makers");
            attach(visit, "everybody.csv", table);
            visit.press("Check the file").sees("All of it is there already");
        }
    }

    @Test
    void theCommandLineDoesTheSame() throws IOException {
        Path history = own();
        String[] command = {"import", "proposal-history", history.toString(), "--space", "getting-help-early"};
        Portal.Ended preview = Portal.demo().command(command);
        assertThat(preview.status()).as(preview.output()).isZero();
        assertThat(preview.output()).contains("a preview. Nothing is imported");
        String[] confirmed =
                Stream.concat(Stream.of(command), Stream.of("--confirm")).toArray(String[]::new);
        Portal.Ended done = Portal.demo().command(confirmed);
        assertThat(done.status()).as(done.output()).isZero();
        assertThat(done.output()).contains(" is imported. Nobody was notified.");
        assertThat(Portal.demo().command(confirmed).output()).contains("is there already. Nothing was changed.");
        Portal.Ended refused = Portal.demo()
                .command(
                        "import",
                        "proposal-history",
                        broken().toString(),
                        "--space",
                        "getting-help-early",
                        "--confirm");
        assertThat(refused.status()).isNotZero();
        assertThat(refused.output()).contains("stands in line");
        Portal.Ended undecided = Portal.demo().command("import", "proposal-history", history.toString());
        assertThat(undecided.status()).isNotZero();
        assertThat(undecided.output()).contains("--space").contains("getting-help-early");
    }

    private static Browser browser(boolean script) {
        return script ? Browser.desktop() : Browser.phone().withoutScript();
    }

    private void bring(Visit visit, byte[] zip, int versions, int posts) {
        check(visit, "history.zip", zip);
        visit.sees("This is a preview").sees((versions + posts) + " lines accepted, 0 refused");
        visit.checkedWorking("import-preview").press("Import it").sees("Nobody was notified");
    }

    private static void check(Visit visit, String name, byte[] zip) {
        visit.open("/admin/import").tick("The history of a proposal");
        attach(visit, name, zip);
        visit.page().locator("#space").selectOption(new SelectOption().setIndex(1));
        visit.press("Check the file");
    }

    private static void attach(Visit visit, String name, byte[] bytes) {
        visit.page().locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    }

    /** Two versions and a review, new to the portal. */
    private Path own() throws IOException {
        write("manifest.csv", "order,kind,author,file\n0,revision,Ann,a.md\n1,review,Ben,b.md\n2,revision,Ann,c.md\n");
        write("a.md", "# The text of our own\n\nClause " + Keys.random());
        write("b.md", "I would say more.");
        write("c.md", "# The text of our own\n\nClause " + Keys.random() + "\n\nAnother clause.");
        return folder;
    }

    /** A history that names a file twice. */
    private Path broken() throws IOException {
        Path wrong = Files.createDirectories(folder.resolve("wrong"));
        Files.writeString(
                wrong.resolve("manifest.csv"), "order,kind,author,file\n0,revision,Ann,a.md\n1,revision,Ann,a.md\n");
        Files.writeString(wrong.resolve("a.md"), "# A\n\nOne clause.");
        return wrong;
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static byte[] zip(Path history) throws IOException {
        ZipFiles zip = new ZipFiles();
        try (Stream<Path> files = Files.list(history)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.and(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return zip.bytes();
    }

    private static com.microsoft.playwright.Page.GetByTextOptions exact() {
        return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
    }

    /** What the demonstration would have sent so far. */
    private static String mails() {
        return HttpProbe.of(Portal.demo()).get("/mail").body().replaceAll("(?s)<time.*?</time>|nonce=\"[^\"]*\"", "");
    }
}
