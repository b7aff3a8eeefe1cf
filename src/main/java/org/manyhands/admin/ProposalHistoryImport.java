package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.files.FileKind;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.ui.Urls;
import org.manyhands.proposals.ImportResult;
import org.manyhands.proposals.ImportedHistory;
import org.manyhands.proposals.ProposalImportService;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.SpaceRow;

/**
 * Brings the history of a proposal: its revisions become versions of one text, its reviews posts of its discussion. A
 * history is known again by how it begins, so that the same one brings nothing and a longer one only what is new.
 */
@ApplicationScoped
class ProposalHistoryImport implements ImportKind {
    static final String NAME = "proposal-history";
    static final String TITLE = "admin.import.fact.title";

    @Inject
    ImportSpaces spaces;

    @Inject
    ImportQueries imports;

    @Inject
    ProposalImportService proposals;

    @Inject
    Urls urls;

    /** An archive, and how the place where it goes stands to it. */
    private record Plan(HistoryArchive archive, SpaceRow space, Persona keeper, Optional<HistoryStateRow> before) {
        int known() {
            return before.map(HistoryStateRow::count).orElse(0);
        }

        /** The report names who imported, so it must not name their persona beside. */
        boolean isOwn() {
            return space.isMember();
        }

        boolean isUnchanged() {
            return archive.isWhole() && known() >= archive.steps().size();
        }

        /** Whether it has something new for a proposal that is no longer written. */
        boolean isTooLate() {
            return !isUnchanged()
                    && before.filter(state -> !state.phase().isWriting()).isPresent();
        }

        static String key(HistoryArchive archive) {
            return NAME + ":" + archive.hash(1);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public FileKind file(byte[] bytes) {
        return HistoryArchive.isZip(bytes) ? FileKind.ZIP : FileKind.TEXT;
    }

    @Override
    public String hash(byte[] bytes) {
        return HistoryArchive.read(bytes).hash();
    }

    @Override
    public ImportReport check(Actor actor, byte[] bytes, ImportOptions options) {
        Plan plan = plan(actor, bytes, options);
        boolean rewritten = isRewritten(plan);
        List<ReportLine> lines = lines(plan);
        if (rewritten) {
            lines.add(ReportLine.refused(0, plan.archive().title().orElse(""), "admin.import.history.rewritten"));
        }
        if (plan.isTooLate()) {
            lines.add(ReportLine.refused(0, plan.archive().title().orElse(""), "admin.import.history.settled"));
        }
        boolean blocked = !plan.archive().isWhole() || rewritten || plan.isTooLate();
        return ImportReport.of(blocked, plan.isUnchanged() && !rewritten, facts(plan, options), lines);
    }

    /** Each of them is a whole text, which is compared with all before it. */
    @Override
    public int mostAtOnce() {
        return 50;
    }

    @Override
    public ImportOutcome run(Actor actor, byte[] bytes, ImportOptions options) {
        Plan plan = plan(actor, bytes, options);
        if (!plan.archive().isWhole() || isRewritten(plan)) {
            throw new RuleViolation("admin.import.meanwhile");
        }
        boolean unchanged = plan.isUnchanged();
        List<ReportLine> lines = lines(plan);
        ImportResult result = proposals.importHistory(
                actor,
                new ImportedHistory(
                        plan.space().slug(),
                        plan.keeper().getPublicKey(),
                        Plan.key(plan.archive()),
                        title(plan.archive(), options),
                        plan.archive().summary().orElse(title(plan.archive(), options)),
                        plan.archive().steps().stream()
                                .map(ProposalHistoryImport::entry)
                                .toList()));
        String url = urls.bare(
                urls.proposal(result.proposal().key(), result.proposal().slug()));
        return ImportOutcome.of(unchanged, facts(plan, options), lines, url);
    }

    private Plan plan(Actor actor, byte[] bytes, ImportOptions options) {
        HistoryArchive archive = HistoryArchive.read(bytes);
        SpaceRow space = spaces.get(actor, options.space());
        Optional<HistoryStateRow> before = imports.findHistory(space.spaceId(), Plan.key(archive));
        return new Plan(archive, space, spaces.keeper(actor, space, options.as()), before);
    }

    /** Whether the part that is there already reads differently now: versions that people read stay as they were. */
    private boolean isRewritten(Plan plan) {
        return plan.known() > 0 && !imports.isDone(NAME, plan.archive().hash(plan.known()));
    }

    private static ImportedHistory.Entry entry(HistoryArchive.Step step) {
        return new ImportedHistory.Entry(
                step.isRevision() ? ImportedHistory.Kind.REVISION : ImportedHistory.Kind.REVIEW,
                step.entry().author(),
                step.text(),
                step.note(),
                step.at());
    }

    private static String title(HistoryArchive archive, ImportOptions options) {
        return options.title().isEmpty()
                ? archive.title().orElse(options.fileName().replaceAll("\\.[A-Za-z]+$", ""))
                : options.title();
    }

    private static List<ImportFact> facts(Plan plan, ImportOptions options) {
        HistoryArchive archive = plan.archive();
        long authors = archive.steps().stream()
                .map(step -> step.entry().author())
                .distinct()
                .count();
        List<ImportFact> facts = new ArrayList<>();
        facts.add(new ImportFact(TITLE, title(archive, options)));
        facts.add(new ImportFact("admin.import.fact.space", plan.space().name()));
        if (!plan.isOwn()) {
            facts.add(new ImportFact("admin.import.fact.keeper", plan.keeper().getName()));
        }
        facts.add(new ImportFact("admin.import.fact.versions", Long.toString(archive.revisions())));
        facts.add(new ImportFact("admin.import.fact.reviews", Long.toString(archive.reviews())));
        facts.add(new ImportFact("admin.import.fact.authors", Long.toString(authors)));
        return facts;
    }

    private static List<ReportLine> lines(Plan plan) {
        List<ReportLine> lines = new ArrayList<>(plan.archive().refused());
        int step = 0;
        int version = 0;
        int review = 0;
        for (HistoryArchive.Step each : plan.archive().steps()) {
            int number = each.isRevision() ? ++version : ++review;
            String becomes = each.isRevision() ? "admin.import.becomes.version" : "admin.import.becomes.post";
            boolean known = ++step <= plan.known();
            String what = each.entry().what();
            int line = each.entry().line();
            lines.add(
                    known
                            ? ReportLine.accepted(line, what, "admin.import.becomes.known")
                            : ReportLine.accepted(line, what, becomes, number));
        }
        plan.archive()
                .leftOut()
                .forEach(file -> lines.add(ReportLine.refused(0, file, "admin.import.history.left-out")));
        return lines;
    }
}
