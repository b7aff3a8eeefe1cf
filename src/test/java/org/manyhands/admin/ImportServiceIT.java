package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.files.Files;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Statements;
import org.manyhands.testing.Tx;

/** Imports: a check changes nothing, a confirmation does all of it, the same again does nothing. */
@ServiceTest
class ImportServiceIT {
    private static final String HEAD = "name,post,external_id,party,website\n";

    @Inject
    ImportService service;

    @Inject
    ImportQueries imports;

    @Inject
    Files files;

    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    @Inject
    Statements statements;

    @Test
    void aCheckChangesNothing() throws Exception {
        Actor admin = people.administrator();
        Space space = places.open(people.person());
        long proposals = count("Proposal");
        long posts = count("Post");
        ImportRun run = service.check(admin, "proposal-history", history("checked"), into(space));
        assertThat(run.report().isWorthwhile()).isTrue();
        assertThat(run.getAccepted()).isEqualTo(3);
        assertThat(count("Proposal")).isEqualTo(proposals);
        assertThat(count("Post")).isEqualTo(posts);
    }

    @Test
    void aHistoryBecomesAProposalOnce() throws Exception {
        Actor admin = people.administrator();
        Space space = places.open(people.person());
        long before = count("Proposal");
        String mark = Keys.random();
        byte[] zip = history("once " + mark);
        ImportRun done = confirm(admin, service.check(admin, "proposal-history", zip, into(space)));
        assertThat(done.getState()).isEqualTo(ImportRun.State.DONE);
        assertThat(done.getResultUrl()).startsWith("/proposals/");
        assertThat(count("Proposal")).isEqualTo(before + 1);
        assertThat(tx.get(() -> files.find(done.subject()))).isEmpty();

        ImportRun again = service.check(admin, "proposal-history", zip, into(space));
        assertThat(again.report().unchanged()).isTrue();
        assertThatThrownBy(() -> confirm(admin, again)).hasMessage("admin.import.nothing");
        assertThat(count("Proposal")).isEqualTo(before + 1);
        assertThat(mailsAbout(mark)).isZero();
    }

    @Test
    void aLongerHistoryBringsWhatIsNew() throws Exception {
        Actor admin = people.administrator();
        Space space = places.open(people.person());
        String first = "long " + Keys.random();
        confirm(admin, service.check(admin, "proposal-history", history(first), into(space)));
        long before = count("Proposal");
        ImportRun more = service.check(admin, "proposal-history", longer(first, "I would say more."), into(space));
        assertThat(more.report().isWorthwhile()).isTrue();
        confirm(admin, more);
        assertThat(count("Proposal")).isEqualTo(before);

        ImportRun rewritten = service.check(admin, "proposal-history", longer(first, "I never said it."), into(space));
        assertThat(rewritten.report().blocked()).isTrue();
        assertThat(rewritten.report().refusedLines())
                .extracting(ReportLine::key)
                .containsExactly("admin.import.history.rewritten");
    }

    @Test
    void nobodyWaitsForALongHistory() throws Exception {
        Actor admin = people.administrator();
        String revisions = IntStream.rangeClosed(1, 51)
                .mapToObj(each -> "{\"author\":\"Ann\",\"text\":\"# Calm\\n\\nNumber " + each + ".\"}")
                .collect(Collectors.joining(",", "{\"revisions\":[", "]}"));
        byte[] json = revisions.getBytes(StandardCharsets.UTF_8);
        ImportRun run = service.check(admin, "proposal-history", json, into(places.open(people.person())));
        assertThat(confirm(admin, run).getState()).isEqualTo(ImportRun.State.WAITING);
    }

    @Test
    void oneRefusedLineKeepsAHistoryOut() throws Exception {
        Actor admin = people.administrator();
        Space space = places.open(people.person());
        byte[] gap = ZipFiles.with("manifest.csv", ZipFiles.MANIFEST + "0,revision,Ann,a.md\n1,revision,Ann,b.md\n")
                .and("a.md", "# A")
                .bytes();
        ImportRun run = service.check(admin, "proposal-history", gap, into(space));
        assertThat(run.report().blocked()).isTrue();
        assertThat(run.getRefused()).isEqualTo(1);
        assertThatThrownBy(() -> confirm(admin, run)).hasMessage("admin.import.nothing");
    }

    @Test
    void whatFailsMidwayLeavesNothing() throws Exception {
        Actor admin = people.administrator();
        Space space = places.open(people.person());
        long before = count("Proposal");
        ImportRun run = service.check(admin, "proposal-history", history("fails"), into(space));
        tx.run(() -> em.find(ImportRun.class, run.getId()).retitle("x".repeat(200)));
        assertThatThrownBy(() -> confirm(admin, run)).isInstanceOf(Exception.class);
        assertThat(count("Proposal")).isEqualTo(before);
        assertThat(tx.get(() -> imports.get(admin, run.getPublicKey())).isOpen())
                .isTrue();
    }

    @Test
    void decisionMakersBecomeOfficesAndHolders() throws Exception {
        Actor admin = people.administrator();
        String source = source();
        ImportRun run = service.check(
                admin, "decision-makers", table("Ann,Chair,1,Blue,https://a.example\n,Clerk,2,,\n"), named(source));
        assertThat(run.getAccepted()).isEqualTo(1);
        assertThat(run.getRefused()).isEqualTo(1);
        confirm(admin, run);
        assertThat(tx.get(() -> imports.offices(source)).values())
                .extracting(OfficeStateRow::name, OfficeStateRow::holder)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Chair", "Ann"));
        assertThat(service.check(admin, "decision-makers", table("Ann,Chair,1,Blue,https://a.example\n"), named(source))
                        .report()
                        .unchanged())
                .isTrue();
    }

    @Test
    void aNewHolderFollowsTheOneBefore() throws Exception {
        Actor admin = people.administrator();
        String source = source();
        confirm(admin, service.check(admin, "decision-makers", table("Ann,Chair,1,Blue,\n"), named(source)));
        confirm(admin, service.check(admin, "decision-makers", table("Ben,Chair,2,Red,\n"), named(source)));
        assertThat(tx.get(() -> imports.offices(source)).values())
                .extracting(OfficeStateRow::holder)
                .containsExactly("Ben");
    }

    @Test
    void aReportComesBackAsItWent() {
        ImportReport report = ImportReport.of(
                false,
                false,
                List.of(new ImportFact("admin.import.fact.title", "Ä \"B\"")),
                List.of(
                        ReportLine.accepted(3, "Ann", "admin.import.becomes.target"),
                        ReportLine.remarked(9, "Cleo", "admin.import.becomes.target-without", "phone"),
                        ReportLine.refused(7, "Ben", "admin.import.people.missing", "post")));
        assertThat(ImportReport.fromJson(report.toJson())).isEqualTo(report);
    }

    @Test
    void isNotThereForAnybodyElse() {
        for (Actor other : List.of(Actor.visitor(), people.person(), people.moderator())) {
            assertThatThrownBy(() -> service.check(other, "decision-makers", table(""), named("x")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.kinds(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> imports.listLatest(other)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void goesOnlyIntoSpacesThatTheImporterReads() {
        Actor admin = people.administrator();
        Space closed = places.closed(people.person(), people.person());
        assertThatThrownBy(() -> service.check(admin, "proposal-history", history("closed"), into(closed)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo("admin.import.space.unknown"));
    }

    @Test
    void whatIsGivenUpIsGone() throws Exception {
        Actor admin = people.administrator();
        ImportRun run = service.check(admin, "decision-makers", table("Ann,Chair,1,Blue,\n"), named(source()));
        service.discard(admin, run.getPublicKey());
        assertThatThrownBy(() -> confirm(admin, run)).hasMessage("admin.import.decided");
        assertThat(tx.get(() -> files.find(run.subject()))).isEmpty();
    }

    @Test
    void refusesOtherKindsOfFiles() {
        Actor admin = people.administrator();
        assertThatThrownBy(() -> service.check(admin, "decision-makers", history("zip"), named("x")))
                .hasMessage("errors.file.kind");
        assertThatThrownBy(() -> service.check(admin, "proposal-history", table(""), named("x")))
                .hasMessage("admin.import.json.none");
        assertThatThrownBy(() -> service.check(admin, "nonsense", table(""), named("x")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aCheckTakesAsManyStatementsForManyLines() throws Exception {
        Actor admin = people.administrator();
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            many.append("Person ")
                    .append(i)
                    .append(",Post ")
                    .append(i)
                    .append(',')
                    .append(i)
                    .append(",,\n");
        }
        int few =
                statements.count(() -> service.check(admin, "decision-makers", table("Ann,Chair,1,,\n"), named("few")));
        int more =
                statements.count(() -> service.check(admin, "decision-makers", table(many.toString()), named("many")));
        assertThat(few).isPositive();
        assertThat(more).isEqualTo(few);
    }

    private ImportRun confirm(Actor actor, ImportRun run) {
        return service.confirm(actor, run.getPublicKey(), "");
    }

    static byte[] history(String first) {
        return ZipFiles.with(
                        "manifest.csv",
                        ZipFiles.MANIFEST + "0,revision,Ann,a.md\n1,review,Ben,b.md\n2,revision,Ann,c.md\n")
                .and("a.md", "# First\n\n" + first)
                .and("b.md", "I would say more.")
                .and("c.md", "# Better\n\n" + first + "\n\nAnother clause.")
                .bytes();
    }

    static byte[] longer(String first, String review) {
        return ZipFiles.with(
                        "manifest.csv",
                        ZipFiles.MANIFEST
                                + "0,revision,Ann,a.md\n1,review,Ben,b.md\n2,revision,Ann,c.md\n3,review,Ben,d.md\n")
                .and("a.md", "# First\n\n" + first)
                .and("b.md", review)
                .and("c.md", "# Better\n\n" + first + "\n\nAnother clause.")
                .and("d.md", "Now it is good.")
                .bytes();
    }

    private static byte[] table(String lines) {
        return (HEAD + lines).getBytes(StandardCharsets.UTF_8);
    }

    static ImportOptions into(Space space) {
        return new ImportOptions("history.zip", space.getSlug(), "", "");
    }

    private static ImportOptions named(String source) {
        return new ImportOptions(source + ".csv", "", "", "");
    }

    /** A source of its own for each test; it must not end in digits, which count as a year. */
    private static String source() {
        return Keys.random().replaceAll("[0-9]", "x") + "x";
    }

    /** Others come meanwhile, from jobs of earlier tests. */
    private long mailsAbout(String mark) throws Exception {
        return tx.get(() -> em.createQuery(
                        "select count(m) from Mail m where m.subject like :mark or m.body like :mark", Long.class)
                .setParameter("mark", "%" + mark + "%")
                .getSingleResult());
    }

    private long count(String entity) throws Exception {
        return tx.get(() -> em.createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult());
    }
}
