package org.manyhands.organizations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What managers say of one way to reach their organization. */
public class OrganizationContactForm {
    @NotBlank(message = "{organizations.contact.label.missing}")
    @Size(max = 60, message = "{organizations.contact.label.long}")
    private String label;

    @NotNull(message = "{organizations.contact.kind.missing}")
    private OrganizationContact.Kind kind;

    @NotBlank(message = "{organizations.contact.missing}")
    @Size(max = 300, message = "{organizations.contact.long}")
    private String content;

    @NotNull(message = "{organizations.contact.visibility.missing}")
    private OrganizationContact.Visibility visibility;

    private int version;

    /** The form as the contact is now. */
    static OrganizationContactForm of(OrganizationContact contact) {
        OrganizationContactForm form = new OrganizationContactForm();
        form.label = contact.getLabel();
        form.kind = contact.getKind();
        form.content = contact.getContent();
        form.visibility = contact.getVisibility();
        form.version = contact.getVersion();
        return form;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public OrganizationContact.Kind getKind() {
        return kind;
    }

    public void setKind(OrganizationContact.Kind kind) {
        this.kind = kind;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public OrganizationContact.Visibility getVisibility() {
        return visibility;
    }

    public void setVisibility(OrganizationContact.Visibility visibility) {
        this.visibility = visibility;
    }

    /** The version of the contact that was edited; 0 for a new one. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
