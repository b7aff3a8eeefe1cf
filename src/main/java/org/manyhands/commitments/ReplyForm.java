package org.manyhands.commitments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an office answered. */
public class ReplyForm {
    @NotBlank(message = "{commitments.contact.office.missing}")
    private String office;

    private String contact;

    @NotNull(message = "{commitments.contact.day.missing}")
    @PastOrPresent(message = "{campaigns.day.future}")
    private LocalDate happenedOn;

    @NotBlank(message = "{commitments.reply.words.missing}")
    @Size(max = 10000, message = "{campaigns.words.long}")
    private String words;

    private String language;

    @Size(max = 300, message = "{campaigns.words.long}")
    private String source;

    @Size(max = 500, message = "{campaigns.words.long}")
    @Pattern(regexp = "https?://[^\\s\"<>]+", message = "{campaigns.url.wrong}")
    private String sourceUrl;

    private List<String> demands = new ArrayList<>();

    @Size(max = 500, message = "{campaigns.reason.long}")
    private String reason;

    /** The key of the office. */
    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    /** The key of the contact that it answers, or null. */
    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    /** Word by word. */
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** The language that it was given in, such as {@code es}; null or empty when in another. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** Where it can be found, in words. */
    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getSourceUrl() {
        return sourceUrl;
    }

    public void setSourceUrl(String sourceUrl) {
        this.sourceUrl = sourceUrl;
    }

    /** The keys of the demands that it answers. */
    public List<String> getDemands() {
        return demands;
    }

    public void setDemands(List<String> demands) {
        this.demands = demands == null ? new ArrayList<>() : new ArrayList<>(demands);
    }

    /** Why the two belong together, shown on both ends. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
