package org.manyhands.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.ui.Urls;

/** Tells an import's report in plain lines, for a terminal. */
@ApplicationScoped
public class ImportWords {
    private static final int MOST_LINES = 40;

    @Inject
    Texts texts;

    @Inject
    Urls urls;

    /** @param confirmed whether it was to be carried out, not only checked */
    String of(ImportRun run, boolean confirmed) {
        Locale locale = Languages.DEFAULT;
        ImportReport report = run.report();
        StringBuilder all = new StringBuilder();
        all.append(texts.of(locale, headline(report, confirmed), run.getFileName()))
                .append('\n');
        for (ImportFact fact : report.facts()) {
            all.append("  ")
                    .append(texts.of(locale, fact.key()))
                    .append(": ")
                    .append(fact.value())
                    .append('\n');
        }
        all.append(texts.of(locale, "admin.import.counts", report.accepted(), report.refused()))
                .append('\n');
        append(all, locale, report.refusedLines(), "-");
        List<ReportLine> accepted = report.acceptedLines();
        append(all, locale, accepted.subList(0, Math.min(accepted.size(), MOST_LINES)), "+");
        if (report.accepted() > MOST_LINES) {
            all.append("  … ").append(texts.of(locale, "admin.import.more", report.accepted() - MOST_LINES));
            all.append('\n');
        }
        if (run.getResultUrl() != null) {
            all.append(urls.absolute(run.getResultUrl())).append('\n');
        }
        return all.toString();
    }

    private static String headline(ImportReport report, boolean confirmed) {
        if (report.unchanged()) {
            return "admin.import.command.unchanged";
        }
        if (report.blocked()) {
            return "admin.import.command.blocked";
        }
        return confirmed ? "admin.import.command.done" : "admin.import.command.preview";
    }

    private void append(StringBuilder all, Locale locale, List<ReportLine> lines, String mark) {
        for (ReportLine line : lines) {
            all.append("  ").append(mark).append(' ');
            if (line.line() > 0) {
                all.append(texts.of(locale, "admin.import.line", line.line())).append(": ");
            }
            all.append(line.what()).append(" – ");
            all.append(texts.of(locale, line.key(), line.args().toArray())).append('\n');
        }
    }
}
