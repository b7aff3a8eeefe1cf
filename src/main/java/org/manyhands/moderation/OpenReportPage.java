package org.manyhands.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** One reported thing with what surrounds it (in closed spaces alone) and all that was reported of it: hide it, or leave it as it is. */
@Named
@RequestScoped
public class OpenReportPage {
    @Inject
    @Param
    String key;

    @Inject
    ReportQueries reports;

    @Inject
    ModeratedSubjects subjects;

    @Inject
    ReportService service;

    @Inject
    HidingService hidings;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final HidingForm form = new HidingForm();
    private Report report;
    private List<Report> all;
    private Moderated subject;
    private List<Moderated> around;

    /** A report that is settled, or that is not the viewer's to judge, is not found. */
    public void load() {
        Actor actor = current.actor();
        report = reports.get(actor, key);
        all = reports.listOpen(report.getSubject());
        subject = subjects.list(List.of(report.getSubject())).get(report.getSubject());
        around = subject == null ? List.of() : subjects.around(subject, report.getSpace());
    }

    /** Settles all open reports of the same thing; who reported it, and who wrote it, are told by mail. */
    public void hide() {
        hidings.hide(current.actor(), report.getSubject(), form.getReason());
        redirect.to(urls.getModeration(), "moderation.hidden.done");
    }

    /** Settles all open reports of the same thing; who reported it is told by mail that it stays. */
    public void leave() {
        service.leave(current.actor(), key);
        redirect.to(urls.getModeration(), "moderation.left.done");
    }

    public HidingForm getForm() {
        return form;
    }

    /** All open reports of the same thing. */
    public List<Report> getAll() {
        return all;
    }

    /** What is reported with what stands around it, where the viewer may read that; else what is reported alone. */
    public List<Moderated> getAround() {
        return around;
    }

    /** What is reported, or null when its author deleted it. */
    public Moderated getSubject() {
        return subject;
    }
}
