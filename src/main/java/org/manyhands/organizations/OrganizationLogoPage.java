package org.manyhands.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
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
        service.change(current.actor(), slug, LogoImage.sent(file));
        redirect.to(urls.organization(getOrganization().getSlug()), "organizations.logo.done");
    }

    public void remove() {
        service.change(current.actor(), slug, null);
        redirect.to(urls.organization(getOrganization().getSlug()), "organizations.logo.removed");
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
