package org.manyhands.organizations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What managers say of their organization. */
public class OrganizationForm {
    @NotBlank(message = "{organizations.name.missing}")
    @Size(max = 100, message = "{organizations.name.long}")
    private String name;

    @NotNull(message = "{organizations.kind.missing}")
    private Organization.Kind kind;

    @NotBlank(message = "{organizations.area.missing}")
    @Size(max = 100, message = "{organizations.area.long}")
    private String area;

    @NotBlank(message = "{organizations.purpose.missing}")
    @Size(max = 10000, message = "{organizations.purpose.long}")
    private String purpose;

    @Size(max = 280, message = "{organizations.website.long}")
    private String website;

    @Size(max = 200, message = "{organizations.languages.long}")
    private String languages;

    private String language;
    private int version;

    /** The form as the organization is now. */
    static OrganizationForm of(Organization organization) {
        OrganizationForm form = new OrganizationForm();
        form.name = organization.getName();
        form.kind = organization.getKind();
        form.area = organization.getArea();
        form.purpose = organization.getPurpose();
        form.website = organization.getWebsite();
        form.languages = organization.getLanguages();
        form.language = organization.getLanguage();
        form.version = organization.getVersion();
        return form;
    }

    /** In which language the words are, such as {@code es}; null for another or several. Asked where they are changed. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Organization.Kind getKind() {
        return kind;
    }

    public void setKind(Organization.Kind kind) {
        this.kind = kind;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    /** The languages that it works in, in its own words. */
    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }

    /** The version of the organization that was edited; 0 for a new one. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
