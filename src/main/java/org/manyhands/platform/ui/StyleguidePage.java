package org.manyhands.platform.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.markup.WordChange;
import org.manyhands.platform.markup.WordDiff;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;

/** Every design tag in every state on one page, in the demonstration: to look at, and to be checked by machines. */
@Named
@RequestScoped
public class StyleguidePage {
    /** The pages of the pager that stands for a long list. */
    private static final long PAGES = 24;

    @Inject
    Site site;

    @Inject
    Clock clock;

    @Inject
    Redirect redirect;

    private final StyleguideForm form = new StyleguideForm();

    /** The style guide is no part of a portal that people use. */
    public void load() {
        if (!site.isDemo()) {
            throw new NotFound("style guide");
        }
    }

    /** A form that can be sent: what is missing is said, a certain word breaks a rule, the rest leads on. */
    public void send() {
        if (form.getTitle().contains("?")) {
            throw RuleViolation.at("title", "ui.styleguide.title.question");
        }
        redirect.to("/styleguide", "ui.styleguide.sent");
    }

    public StyleguideForm getForm() {
        return form;
    }

    public long getPages() {
        return PAGES;
    }

    public List<WordChange> getChanges() {
        return WordDiff.of("one call a month", "one letter a month");
    }

    public Instant getNow() {
        return clock.instant();
    }

    public Instant getLastYear() {
        return clock.instant().minus(Duration.ofDays(400));
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public List<String> getStandpoints() {
        return List.of("lived", "family", "professional", "leader", "ally");
    }

    public List<String> getStates() {
        return List.of("open", "good", "waiting", "warn", "closed", "tag");
    }

    public SubjectCard getCard() {
        return new SubjectCard(new SubjectRef("post", 1), "ui.styleguide.kind", "Stay in touch while we wait", "/talk");
    }
}
