package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.manyhands.organizations.Organization;
import org.manyhands.organizations.OrganizationAppointmentService;
import org.manyhands.organizations.OrganizationMemberRow;
import org.manyhands.organizations.OrganizationMergeQueries;
import org.manyhands.organizations.OrganizationQueries;
import org.manyhands.organizations.OrganizationStateService;
import org.manyhands.organizations.OrganizationVerificationQueries;
import org.manyhands.organizations.OrganizationVerificationRow;
import org.manyhands.organizations.OrganizationVerificationService;
import org.manyhands.organizations.OrganizationWaitingQueries;
import org.manyhands.platform.files.FileNames;
import org.manyhands.platform.files.Files;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** One organization, for administrators: by what it is known, and in what state it is. */
@Named
@RequestScoped
public class AdminOrganizationPage {
    @Inject
    @Param
    String slug;

    @Inject
    OrganizationQueries organizations;

    @Inject
    OrganizationVerificationQueries verifications;

    @Inject
    OrganizationMergeQueries merges;

    @Inject
    OrganizationVerificationService verifying;

    @Inject
    OrganizationStateService states;

    @Inject
    OrganizationWaitingQueries waiting;

    @Inject
    OrganizationAppointmentService appointments;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private final OrganizationDecisionForm form = new OrganizationDecisionForm();
    private Organization organization;
    private List<OrganizationVerificationRow> rows;
    private List<OrganizationMemberRow> asking = List.of();
    private List<Organization> like = List.of();

    /** For administrators alone; the form proposes a year from today. */
    public void load() {
        AdminPermissions.requireCanAdminister(current.actor());
        organization = organizations.get(slug);
        rows = verifications.list(current.actor(), organization.getId());
        asking = waiting.listUnanswered(current.actor(), organization);
        like = merges.listLike(current.actor(), organization);
        form.setUntil(LocalDate.now(clock).plusYears(1));
    }

    /** Answers a request, or verifies without one. */
    public void verify() {
        Part file = form.getFile();
        String name = file == null ? null : FileNames.shown(file.getSubmittedFileName());
        verifying.verify(current.actor(), slug, form.getEvidence(), form.getUntil(), name, bytes(file));
        back("admin.organization.verified");
    }

    public void refuse() {
        verifying.refuse(current.actor(), slug, form.getReason());
        back("admin.organization.refused");
    }

    public void revoke() {
        verifying.revoke(current.actor(), slug, form.getReason());
        back("admin.organization.revoked");
    }

    public void suspend() {
        states.suspend(current.actor(), slug, form.getReason());
        back("admin.organization.suspended");
    }

    public void close() {
        states.close(current.actor(), slug, form.getReason());
        back("admin.organization.closed");
    }

    /** Lets somebody in as the first manager of an organization that has none. */
    public void appoint() {
        appointments.appoint(current.actor(), slug, form.getMember());
        back("admin.organization.appointed");
    }

    public void reopen() {
        states.reopen(current.actor(), slug);
        back("admin.organization.reopened");
    }

    private void back(String notice) {
        redirect.to(urls.admin("organizations", organization.getSlug()), notice, organization.getName());
    }

    private static byte[] bytes(Part file) {
        if (file == null || file.getSize() == 0) {
            return null;
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(Files.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public OrganizationDecisionForm getForm() {
        return form;
    }

    public Organization getOrganization() {
        return organization;
    }

    public List<OrganizationVerificationRow> getRows() {
        return rows;
    }

    /** Who asks to belong to it while nobody manages it. */
    public List<OrganizationMemberRow> getAsking() {
        return asking;
    }

    /** Others that may be the same one. */
    public List<Organization> getLike() {
        return like;
    }

    /** Whether a manager asked for it and nobody answered. */
    public boolean isAsked() {
        return rows.stream().anyMatch(OrganizationVerificationRow::isRequested);
    }

    /** Whether the portal stands by who it is today. */
    public boolean isVerified() {
        return organization.isVerifiedOn(LocalDate.now(clock));
    }
}
