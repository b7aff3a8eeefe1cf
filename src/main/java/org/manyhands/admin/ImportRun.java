package org.manyhands.admin;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.files.FileNames;
import org.manyhands.platform.persistence.Edited;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/** One import: a file that was checked, and what became of it. The report stays, the file goes once it is decided. */
@Entity
@Table(name = "import_run")
public class ImportRun extends Edited {
    private String publicKey;
    private String kind;
    private String fileName;
    private String sha256;
    private String spaceSlug;
    private String title;
    private String keeper;

    @Enumerated(EnumType.STRING)
    private State state;

    private int accepted;
    private int refused;
    private String report;
    private String resultUrl;
    private Long accountId;
    private Instant begunAt;
    private Instant decidedAt;

    /** Checked and to be decided; waiting for its job; done; failed in its job; given up by whoever brought it. */
    public enum State {
        CHECKED,
        WAITING,
        DONE,
        FAILED,
        DISCARDED
    }

    protected ImportRun() {}

    ImportRun(Actor actor, String kind, ImportOptions options, String sha256, Instant at) {
        this.publicKey = Keys.random();
        this.kind = kind;
        this.fileName = FileNames.shown(options.fileName());
        this.spaceSlug = options.space();
        this.title = options.title();
        this.keeper = options.as();
        this.sha256 = sha256;
        this.state = State.CHECKED;
        this.accountId = actor.accountId();
        this.begunAt = at;
    }

    final void report(ImportReport found) {
        report = found.toJson();
        accepted = found.accepted();
        refused = found.refused();
    }

    /** Takes another title, chosen after the check. */
    void retitle(String chosen) {
        title = chosen.strip();
    }

    void await() {
        state = State.WAITING;
    }

    void done(ImportKind.ImportOutcome outcome, Instant at) {
        report(outcome.report());
        resultUrl = outcome.url();
        state = State.DONE;
        decidedAt = at;
    }

    void fail(Instant at) {
        state = State.FAILED;
        decidedAt = at;
    }

    void discard(Instant at) {
        state = State.DISCARDED;
        decidedAt = at;
    }

    /** Whether somebody still has to say yes or no. */
    public boolean isOpen() {
        return state == State.CHECKED;
    }

    /** How the activity record names this run. */
    public SubjectRef subject() {
        return new SubjectRef("import", getId());
    }

    public String getPublicKey() {
        return publicKey;
    }

    public String getKind() {
        return kind;
    }

    public String getFileName() {
        return fileName;
    }

    public String getSha256() {
        return sha256;
    }

    /** What the person chose when the file was checked: the import itself uses the same. */
    public ImportOptions options() {
        return new ImportOptions(fileName, spaceSlug, title, keeper);
    }

    public State getState() {
        return state;
    }

    public int getAccepted() {
        return accepted;
    }

    public int getRefused() {
        return refused;
    }

    /** What the check or the import found, as it was stored. */
    public ImportReport report() {
        return ImportReport.fromJson(report);
    }

    /** Where the result can be read, or null. */
    public String getResultUrl() {
        return resultUrl;
    }

    /** Who brought it, or null when it came by a command. */
    public Long getAccountId() {
        return accountId;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }
}
