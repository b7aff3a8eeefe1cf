package org.manyhands.admin;

import jakarta.servlet.http.Part;
import java.time.LocalDate;

/** What an administrator says of one organization: by what it is known, or why something is stopped. */
public class OrganizationDecisionForm {
    private String evidence;
    private LocalDate until;
    private Part file;
    private String reason;
    private String member;

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    /** The last day of the verification. */
    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The key of the membership of whoever is to manage it. */
    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }
}
