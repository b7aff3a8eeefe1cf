package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** One import: first what it would do, to be confirmed or given up; later what it did. */
@Named
@RequestScoped
public class ImportRunPage {
    @Inject
    ImportService service;

    @Inject
    ImportQueries imports;

    @Inject
    CurrentActor current;

    @Inject
    Texts texts;

    @Inject
    ReadersLanguage language;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    @Inject
    @Param
    String key;

    @Size(max = 120, message = "{admin.import.title.long}")
    private String title;

    private ImportRun run;
    private ImportReport report;

    /** The form begins with the title that somebody gave, or else with the one that the file has. */
    public void load() {
        run = imports.get(current.actor(), key);
        report = run.report();
        title = run.options().title().isEmpty() ? foundTitle() : run.options().title();
    }

    /** Checks once more, as the portal may have changed. A large import is left to a job, and the notice says so. */
    public void confirm() {
        ImportRun done = service.confirm(current.actor(), key, title);
        boolean waits = done.getState() == ImportRun.State.WAITING;
        redirect.to(urls.importRun(key), waits ? "admin.import.waits" : "admin.import.done");
    }

    /** Removes the file and leads to where another can be brought; nothing of it was imported. */
    public void discard() {
        service.discard(current.actor(), key);
        redirect.to(urls.admin("import"), "admin.import.discarded");
    }

    /** What becomes of a line, or why it is refused. */
    public String words(ReportLine line) {
        return texts.of(language.get(), line.key(), line.args().toArray());
    }

    private String foundTitle() {
        return report.facts().stream()
                .filter(fact -> fact.key().equals(ProposalHistoryImport.TITLE))
                .map(ImportFact::value)
                .findFirst()
                .orElse("");
    }

    public ImportRun getRun() {
        return run;
    }

    public ImportReport getReport() {
        return report;
    }

    public List<ReportLine> getRefused() {
        return report.refusedLines();
    }

    public List<ReportLine> getAccepted() {
        return report.acceptedLines();
    }

    /** Which sentence tells how it stands. */
    public String getSaying() {
        if (run.isOpen() && report.unchanged()) {
            return "unchanged";
        }
        if (run.isOpen() && !report.isWorthwhile()) {
            return "blocked";
        }
        return run.getState().name();
    }

    public String getNoticeKind() {
        return switch (run.getState()) {
            case DONE -> "good";
            case FAILED -> "warning";
            default -> report.isWorthwhile() || report.unchanged() ? "info" : "warning";
        };
    }

    /** Whether there are more lines than the report keeps. */
    public boolean isShortened() {
        return run.getAccepted() + run.getRefused() > report.lines().size();
    }

    public int getMost() {
        return ImportReport.MOST_LINES;
    }

    public boolean isTitled() {
        return run.getKind().equals(ProposalHistoryImport.NAME);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
