package org.manyhands.proposals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a proposal is called and what it wants. */
public class ProposalForm {
    @NotBlank(message = "{proposals.title.missing}")
    @Size(max = 120, message = "{proposals.title.long}")
    private String title;

    @NotBlank(message = "{proposals.summary.missing}")
    @Size(max = 500, message = "{proposals.summary.long}")
    private String summary;

    private String standpoint;
    private String organization;
    private String language;
    private int edition;

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

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    /** The code of the owner's standpoint, or empty when not stated; only asked at the beginning. */
    public String getStandpoint() {
        return standpoint;
    }

    public void setStandpoint(String standpoint) {
        this.standpoint = standpoint;
    }

    /** The edition that was changed; 0 for a new one. */
    public int getEdition() {
        return edition;
    }

    public void setEdition(int edition) {
        this.edition = edition;
    }

    /** The address of the organization that it is begun for, or empty; only asked at the beginning. */
    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }
}
