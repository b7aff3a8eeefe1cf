package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.manyhands.offices.OfficeFacts;
import org.manyhands.offices.OfficeImport;
import org.manyhands.offices.OfficeService;
import org.manyhands.platform.files.FileKind;
import org.manyhands.platform.files.Files;
import org.manyhands.platform.persistence.Slugs;
import org.manyhands.platform.security.Actor;

/** Brings people who can grant demands: the offices, and apart from them who holds them now. */
@ApplicationScoped
class DecisionMakersImport implements ImportKind {
    static final String NAME = "decision-makers";
    private static final int LONGEST_ID = 110;

    @Inject
    OfficeService offices;

    @Inject
    ImportQueries imports;

    /** What becomes of a line. */
    private enum Effect {
        CREATED,
        CHANGED,
        KNOWN
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public FileKind file(byte[] bytes) {
        return FileKind.TEXT;
    }

    @Override
    public ImportReport check(Actor actor, byte[] bytes, ImportOptions options) {
        return outcome(DecisionMakerFile.read(bytes), options).report();
    }

    @Override
    public ImportOutcome run(Actor actor, byte[] bytes, ImportOptions options) {
        DecisionMakerFile file = DecisionMakerFile.read(bytes);
        ImportOutcome outcome = outcome(file, options);
        offices.importOffices(actor, offices(file, source(options)));
        return outcome;
    }

    /** What an import of this file does to what is there now, read with one statement. */
    private ImportOutcome outcome(DecisionMakerFile file, ImportOptions options) {
        String source = source(options);
        Map<String, OfficeStateRow> known = imports.offices(source);
        List<OfficeImport> entries = offices(file, source);
        List<ReportLine> lines = new ArrayList<>(file.refused());
        Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
        for (int i = 0; i < entries.size(); i++) {
            Effect effect = effect(entries.get(i), known.get(entries.get(i).externalId()));
            counts.merge(effect, 1, Integer::sum);
            lines.add(line(file.lines().get(i), effect));
        }
        List<ImportFact> facts = List.of(
                new ImportFact("admin.import.fact.source", source),
                new ImportFact("admin.import.fact.created", count(counts, Effect.CREATED)),
                new ImportFact("admin.import.fact.changed", count(counts, Effect.CHANGED)),
                new ImportFact("admin.import.fact.unchanged", count(counts, Effect.KNOWN)));
        boolean unchanged = !entries.isEmpty() && counts.getOrDefault(Effect.KNOWN, 0) == entries.size();
        return new ImportOutcome(ImportReport.of(entries.isEmpty(), unchanged, facts, lines), null);
    }

    /** Offices with their ids: the post, and the person too where several people hold posts of one name. */
    private static List<OfficeImport> offices(DecisionMakerFile file, String source) {
        Map<String, Long> holders =
                file.lines().stream().collect(Collectors.groupingBy(DecisionMakerLine::office, Collectors.counting()));
        return file.lines().stream()
                .map(line -> office(line, source, holders.get(line.office()) > 1))
                .toList();
    }

    private static OfficeImport office(DecisionMakerLine line, String source, boolean shared) {
        String person = line.id() == null ? line.name() : line.id();
        String id = shared ? line.office() + "|" + person : line.office();
        return new OfficeImport(
                source,
                id.length() > LONGEST_ID ? Files.hash(id.getBytes(java.nio.charset.StandardCharsets.UTF_8)) : id,
                new OfficeFacts(
                        line.post(),
                        line.chamber(),
                        line.area(),
                        line.district(),
                        line.website(),
                        line.contactForm(),
                        line.phone(),
                        line.address()),
                line.name(),
                line.party(),
                line.id(),
                line.from());
    }

    private static Effect effect(OfficeImport entry, OfficeStateRow before) {
        if (before == null) {
            return Effect.CREATED;
        }
        boolean same = before.facts().equals(entry.facts())
                && entry.holder().equals(before.holder())
                && entry.party().equals(Objects.requireNonNullElse(before.party(), ""))
                && Objects.equals(entry.holderId(), before.holderId());
        return same ? Effect.KNOWN : Effect.CHANGED;
    }

    private static ReportLine line(DecisionMakerLine line, Effect effect) {
        if (!line.leftOut().isEmpty()) {
            String columns = String.join(", ", line.leftOut());
            return ReportLine.remarked(line.line(), line.what(), "admin.import.becomes.target-without", columns);
        }
        return switch (effect) {
            case CREATED -> ReportLine.accepted(line.line(), line.what(), "admin.import.becomes.target");
            case CHANGED -> ReportLine.accepted(line.line(), line.what(), "admin.import.becomes.target-changed");
            case KNOWN -> ReportLine.accepted(line.line(), line.what(), "admin.import.becomes.known");
        };
    }

    private static String count(Map<Effect, Integer> counts, Effect effect) {
        return counts.getOrDefault(effect, 0).toString();
    }

    /** The file's name without its ending and year, so that next year's file brings the same offices up to date. */
    private static String source(ImportOptions options) {
        String name = options.fileName().replaceAll("\\.[A-Za-z]+$", "").replaceAll("[-_ .]*[0-9]{2,8}$", "");
        return Slugs.of(name);
    }
}
