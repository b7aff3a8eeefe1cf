package org.manyhands.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** News, or a result. */
public class UpdateForm {
    @NotNull(message = "{progress.update.kind.missing}")
    private CampaignUpdate.Kind kind = CampaignUpdate.Kind.NEWS;

    private String demand;
    private String language;

    @NotBlank(message = "{progress.update.title.missing}")
    @Size(max = 150, message = "{campaigns.title.long}")
    private String title;

    @NotBlank(message = "{progress.update.words.missing}")
    @Size(max = 20000, message = "{campaigns.purpose.long}")
    private String words;

    private int version;

    public CampaignUpdate.Kind getKind() {
        return kind;
    }

    public void setKind(CampaignUpdate.Kind kind) {
        this.kind = kind;
    }

    /** The key of the demand that it is about, or null. */
    public String getDemand() {
        return demand;
    }

    public void setDemand(String demand) {
        this.demand = demand;
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

    /** In Markdown. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** The version of what is edited; 0 for something new. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
