package org.manyhands.platform.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.i18n.Gone;
import org.manyhands.platform.i18n.PageTexts;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.markup.SafeHtml;
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

    private static final String PROSE = """
            After the referral there was **a letter**, and then *seven months* of nothing.

            > You are still on the list.

            - one call a month
            - from [anybody](/talk)""";

    private static final List<String> INPUTS = List.of(
            "title", "email", "password", "words", "language", "forum", "speaker", "topics", "until", "file", "mail");

    @Inject
    @Param
    String wrong;

    @Inject
    Site site;

    @Inject
    PageTexts texts;

    @Inject
    Markup markup;

    @Inject
    Clock clock;

    @Inject
    Redirect redirect;

    private final StyleguideForm form = new StyleguideForm();

    /** The style guide is no part of a portal that people use. On demand all inputs are shown with an error. */
    public void load() {
        if (!site.isDemo()) {
            throw new NotFound("style guide");
        }
        FacesContext context = FacesContext.getCurrentInstance();
        if (wrong != null && !context.isPostback()) {
            INPUTS.forEach(id -> context.addMessage(id, new FacesMessage(texts.get("ui.styleguide.error"))));
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

    /** A word that no line of a phone has room for. */
    public String getLongWord() {
        return "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    }

    /** Words of another direction than most pages. */
    public String getArabic() {
        return "مترجمٌ نختاره";
    }

    /** The name that stands for somebody who closed their account. */
    public String getGone() {
        return Gone.NAME;
    }

    /** What people can write: paragraphs, emphasis, a quotation, a list, a link. */
    public SafeHtml getProse() {
        return markup.kept(PROSE);
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
        return new SubjectCard(new SubjectRef("post", 1), "ui.styleguide.kind", "Stay in touch while we wait", "/talk")
                .in("en");
    }
}
