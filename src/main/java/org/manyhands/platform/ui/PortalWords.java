package org.manyhands.platform.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.settings.Accent;
import org.manyhands.platform.settings.ChosenSettings;
import org.manyhands.platform.settings.Setting;
import org.manyhands.platform.settings.Written;

/** What the portal shows and says of itself, as administrators chose it. */
@Named("portal")
@RequestScoped
public class PortalWords {
    @Inject
    ChosenSettings settings;

    @Inject
    ReadersLanguage language;

    @Inject
    Texts texts;

    @Inject
    Urls urls;

    /** What it is for, in one sentence. */
    public String getPurpose() {
        return settings.languageFor(Setting.PURPOSE, language.get())
                .flatMap(locale -> settings.text(Setting.PURPOSE, locale))
                .orElseGet(() -> texts.of(language.get(), "ui.footer.purpose"));
    }

    /** The tag of the language that {@link #getPurpose} is in. */
    public String getPurposeLanguage() {
        return settings.languageFor(Setting.PURPOSE, language.get())
                .orElseGet(language::get)
                .toLanguageTag();
    }

    /** The address of its logo, or null. */
    public String getLogo() {
        return settings.logo().map(urls::portalLogo).orElse(null);
    }

    /** The address of the style sheet with its colours, or null. */
    public String getAccent() {
        return settings.accent().map(Accent::content).map(urls::accent).orElse(null);
    }

    /** What visitors read first, or null. */
    public Written getWelcome() {
        return settings.writtenFor(Setting.WELCOME, language.get()).orElse(null);
    }

    /** Who answers for it, or null. */
    public Written getImprint() {
        return settings.writtenForAll(Setting.IMPRINT, language.get()).orElse(null);
    }

    /** Its own privacy notice, or null. */
    public Written getPrivacy() {
        return settings.writtenForAll(Setting.PRIVACY, language.get()).orElse(null);
    }

    /** What people agree to by using it, or null. */
    public Written getTerms() {
        return settings.writtenForAll(Setting.TERMS, language.get()).orElse(null);
    }
}
