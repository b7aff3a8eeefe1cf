package org.manyhands.admin;

import java.util.List;
import org.manyhands.platform.files.FileKind;
import org.manyhands.platform.files.Files;
import org.manyhands.platform.security.Actor;

/** Plug-in for one kind of file that can be imported. */
interface ImportKind {
    /** The word that chooses it on the command line, such as {@code decision-makers}. */
    String name();

    /** What the file has to be; a kind that takes several looks at how it begins. */
    FileKind file(byte[] bytes);

    /** What makes two files the same content, however they were packed. */
    default String hash(byte[] bytes) {
        return Files.hash(bytes);
    }

    /**
     * Says what would be imported; changes nothing.
     *
     * @throws org.manyhands.platform.errors.RuleViolation when the file cannot be read at all
     */
    ImportReport check(Actor actor, byte[] bytes, ImportOptions options);

    /** So many lines at most somebody waits for; more would take longer than five seconds, and become a job. */
    default int mostAtOnce() {
        return 2_000;
    }

    /** Imports what {@link #check} accepts, in the transaction of the caller: all or nothing, and nobody is told. */
    ImportOutcome run(Actor actor, byte[] bytes, ImportOptions options);

    /**
     * What was done.
     *
     * @param report with the counts as they came out
     * @param url where the result can be read, or null
     */
    record ImportOutcome(ImportReport report, String url) {
        static ImportOutcome of(boolean unchanged, List<ImportFact> facts, List<ReportLine> lines, String url) {
            return new ImportOutcome(ImportReport.of(false, unchanged, facts, lines), url);
        }
    }
}
