package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.manyhands.organizations.OrganizationFacts;
import org.manyhands.organizations.OrganizationImport;
import org.manyhands.organizations.OrganizationImportService;
import org.manyhands.platform.files.FileKind;
import org.manyhands.platform.persistence.Slugs;
import org.manyhands.platform.security.Actor;

/** Brings organizations, such as those of a directory of services. Who belongs to them comes later. */
@ApplicationScoped
class OrganizationsImport implements ImportKind {
    static final String NAME = "organizations";

    @Inject
    OrganizationImportService organizations;

    @Inject
    ImportQueries imports;

    /** What becomes of a line. */
    private enum Effect {
        CREATED,
        CHANGED,
        KNOWN,
        MANAGED
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
        return outcome(OrganizationFile.read(bytes), options).report();
    }

    @Override
    public ImportOutcome run(Actor actor, byte[] bytes, ImportOptions options) {
        OrganizationFile file = OrganizationFile.read(bytes);
        ImportOutcome outcome = outcome(file, options);
        organizations.importOrganizations(
                actor,
                file.lines().stream()
                        .map(line -> new OrganizationImport(source(options), line.id(), line.facts(), line.email()))
                        .toList());
        return outcome;
    }

    /** What an import of this file does to what is there now, read with one statement. */
    private ImportOutcome outcome(OrganizationFile file, ImportOptions options) {
        Map<String, OrganizationStateRow> known = imports.organizations(source(options));
        List<ReportLine> lines = new ArrayList<>(file.refused());
        Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
        for (OrganizationLine line : file.lines()) {
            Effect effect = effect(line.facts(), known.get(line.id()));
            counts.merge(effect, 1, Integer::sum);
            lines.add(line(line, effect));
        }
        int same = counts.getOrDefault(Effect.KNOWN, 0) + counts.getOrDefault(Effect.MANAGED, 0);
        List<ImportFact> facts = List.of(
                new ImportFact("admin.import.fact.source", source(options)),
                new ImportFact("admin.import.fact.created", count(counts.getOrDefault(Effect.CREATED, 0))),
                new ImportFact("admin.import.fact.changed", count(counts.getOrDefault(Effect.CHANGED, 0))),
                new ImportFact("admin.import.fact.unchanged", count(same)));
        boolean none = file.lines().isEmpty();
        return new ImportOutcome(
                ImportReport.of(none, !none && same == file.lines().size(), facts, lines), null);
    }

    private static Effect effect(OrganizationFacts said, OrganizationStateRow before) {
        if (before == null) {
            return Effect.CREATED;
        }
        if (before.facts().equals(kept(said))) {
            return Effect.KNOWN;
        }
        return before.isManaged() ? Effect.MANAGED : Effect.CHANGED;
    }

    /** A site without a scheme is kept as https. */
    private static OrganizationFacts kept(OrganizationFacts said) {
        String site = said.website().isEmpty() || said.website().contains("://")
                ? said.website()
                : "https://" + said.website();
        return new OrganizationFacts(said.name(), said.kind(), said.area(), said.purpose(), site, said.languages());
    }

    private static ReportLine line(OrganizationLine line, Effect effect) {
        if (!line.leftOut().isEmpty()) {
            return ReportLine.remarked(
                    line.line(),
                    line.what(),
                    "admin.import.becomes.organization-without",
                    String.join(", ", line.leftOut()));
        }
        return switch (effect) {
            case CREATED -> ReportLine.accepted(line.line(), line.what(), "admin.import.becomes.organization");
            case CHANGED -> ReportLine.accepted(line.line(), line.what(), "admin.import.becomes.organization-changed");
            case MANAGED -> ReportLine.remarked(line.line(), line.what(), "admin.import.becomes.organization-managed");
            case KNOWN -> ReportLine.accepted(line.line(), line.what(), "admin.import.becomes.known");
        };
    }

    private static String count(int number) {
        return Integer.toString(number);
    }

    /** The title that was given, or the file's name without its ending: the ids of two sources never meet. */
    private static String source(ImportOptions options) {
        String name = options.title().isEmpty() ? options.fileName().replaceAll("\\.[A-Za-z]+$", "") : options.title();
        String slug = Slugs.of(name);
        return slug.length() > 80 ? slug.substring(0, 80) : slug;
    }
}
