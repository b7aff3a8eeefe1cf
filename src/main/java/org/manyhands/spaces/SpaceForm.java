package org.manyhands.spaces;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What facilitators say of their space, and may change later. */
public class SpaceForm {
    @NotBlank(message = "{spaces.name.missing}")
    @Size(max = 80, message = "{spaces.name.long}")
    private String name;

    @NotBlank(message = "{spaces.purpose.missing}")
    @Size(max = 300, message = "{spaces.purpose.long}")
    private String purpose;

    @Size(max = 10000, message = "{spaces.description.long}")
    private String description;

    private String language;

    @NotNull(message = "{spaces.joining.missing}")
    private Space.Joining joining = Space.Joining.OPEN;

    private int version;

    /** The form as the space is now. */
    public static SpaceForm of(Space space) {
        SpaceForm form = new SpaceForm();
        form.name = space.getName();
        form.purpose = space.getPurpose();
        form.description = space.getDescription();
        form.joining = space.getJoining();
        form.language = space.getLanguage();
        form.version = space.getVersion();
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

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Space.Joining getJoining() {
        return joining;
    }

    public void setJoining(Space.Joining joining) {
        this.joining = joining;
    }

    /** The version of the space that was edited; 0 for a new one. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
