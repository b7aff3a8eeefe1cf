package org.manyhands.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a person may change of how the portal knows them. */
public class ProfileForm {
    @NotBlank(message = "{accounts.name.missing}")
    @Size(max = 60, message = "{accounts.name.long}")
    private String name;

    @NotBlank(message = "{accounts.zone.missing}")
    private String zone;

    /** Null for what the browser says. */
    private String language;

    private int version;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
