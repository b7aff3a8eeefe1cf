package org.manyhands.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.manyhands.platform.files.LogoImage;

/** The picture by which people recognize an organization. */
@Named
@RequestScoped
public class OrganizationLogoPage extends OrganizationSection {
    @Inject
    OrganizationLogoService service;

    private Part file;

    public void load() {
        findManaged();
    }

    /** What is no picture, or too large a one, is told at its field, and the one before stays. */
    public void change() {
        service.change(current.actor(), slug, bytes());
        redirect.to(urls.organization(getOrganization().getSlug()), "organizations.logo.done");
    }

    public void remove() {
        service.change(current.actor(), slug, null);
        redirect.to(urls.organization(getOrganization().getSlug()), "organizations.logo.removed");
    }

    private byte[] bytes() {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(LogoImage.LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
