package org.manyhands.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.manyhands.platform.files.FileNames;
import org.manyhands.platform.files.Files;

/** By what the portal knows an organization, for its managers; and the form to ask for it. */
@Named
@RequestScoped
public class OrganizationVerificationPage extends OrganizationSection {
    @Inject
    OrganizationVerificationQueries verifications;

    @Inject
    OrganizationVerificationService service;

    private List<OrganizationVerificationRow> rows;
    private String words;
    private Part file;

    /** Managers read it in every state of their organization; administrators have a page of their own. */
    public void load() {
        find();
        OrganizationPermissions.requireCanOversee(current.actor(), getStanding());
        rows = verifications.list(current.actor(), getOrganization().getId());
    }

    /** Administrators are told; a request that waits already is replaced. */
    public void ask() {
        String name = file == null ? null : FileNames.shown(file.getSubmittedFileName());
        service.ask(current.actor(), slug, words, name, bytes());
        redirect.to(urls.organization(getOrganization().getSlug(), "verification"), "organizations.verification.asked");
    }

    private byte[] bytes() {
        if (file == null || file.getSize() == 0) {
            return null;
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(Files.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<OrganizationVerificationRow> getRows() {
        return rows;
    }

    public boolean isMayAsk() {
        return OrganizationPermissions.canManage(current.actor(), getStanding());
    }

    /** Whether a request waits for an answer. */
    public boolean isWaiting() {
        return rows.stream().anyMatch(OrganizationVerificationRow::isRequested);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
