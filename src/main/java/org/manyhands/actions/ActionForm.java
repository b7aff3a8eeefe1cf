package org.manyhands.actions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Something that supporters can do. */
public class ActionForm {
    @NotNull(message = "{actions.action.kind.missing}")
    private CampaignAction.Kind kind = CampaignAction.Kind.PETITION;

    @NotBlank(message = "{actions.action.title.missing}")
    @Size(max = 150, message = "{campaigns.title.long}")
    private String title;

    @NotBlank(message = "{actions.action.words.missing}")
    @Size(max = 20000, message = "{campaigns.purpose.long}")
    private String words;

    @Min(value = 1, message = "{actions.action.goal.wrong}")
    @Max(value = 100000000, message = "{actions.action.goal.wrong}")
    private Integer goal;

    @NotNull(message = "{actions.action.opens.missing}")
    private LocalDate opensOn;

    private LocalDate closesOn;

    private LocalDate heldOn;

    @Size(max = 200, message = "{campaigns.words.long}")
    private String place;

    private String language;
    private int version;

    public CampaignAction.Kind getKind() {
        return kind;
    }

    public void setKind(CampaignAction.Kind kind) {
        this.kind = kind;
    }

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

    /** What it is about, in Markdown. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** How many signatures a petition hopes for. */
    public Integer getGoal() {
        return goal;
    }

    public void setGoal(Integer goal) {
        this.goal = goal;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    /** The day of a meeting or event, or of publication. */
    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    /** The version of what is edited; 0 for something new. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
