package org.manyhands.campaigns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a campaign says of itself. */
public class CampaignForm {
    @NotBlank(message = "{campaigns.title.missing}")
    @Size(max = 150, message = "{campaigns.title.long}")
    private String title;

    @NotBlank(message = "{campaigns.purpose.missing}")
    @Size(max = 20000, message = "{campaigns.purpose.long}")
    private String purpose;

    private String organization;
    private String language;

    @Size(max = 500, message = "{campaigns.reason.long}")
    private String reason;

    private int version;

    /** In which language the words are, such as {@code es}; null for another or several. Asked where they are changed. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** What it is for, in Markdown. */
    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    /** The address of the organization that carries it, or null; only when it is begun. */
    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    /** Why it carries on the proposal that it comes from; only when it is begun from one. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The version of what is edited; 0 for something new. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
