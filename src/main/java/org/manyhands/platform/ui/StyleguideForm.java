package org.manyhands.platform.ui;

import jakarta.servlet.http.Part;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** One property for each kind of input. */
public class StyleguideForm {
    @NotBlank(message = "{ui.styleguide.title.missing}")
    @Size(max = 80, message = "{ui.styleguide.title.long}")
    private String title;

    private String email;
    private String password;

    @NotBlank(message = "{ui.styleguide.words.missing}")
    private String words;

    private String forum;

    @NotNull(message = "{ui.styleguide.speaker.missing}")
    private String speaker;

    @NotEmpty(message = "{ui.styleguide.topics.missing}")
    private List<String> topics;

    private String language;
    private String kept;
    private boolean mail;
    private LocalDate until;
    private Part file;

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getKept() {
        return kept;
    }

    public void setKept(String kept) {
        this.kept = kept;
    }

    /** What nobody changes, though it can be sent. */
    public String getFixed() {
        return "Kettle Corner";
    }

    public void setFixed(String sent) {
        // it is shown as an input that cannot be changed, and inputs are bound both ways
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getForum() {
        return forum;
    }

    public void setForum(String forum) {
        this.forum = forum;
    }

    public String getSpeaker() {
        return speaker;
    }

    public void setSpeaker(String speaker) {
        this.speaker = speaker;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }

    public boolean isMail() {
        return mail;
    }

    public void setMail(boolean mail) {
        this.mail = mail;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
