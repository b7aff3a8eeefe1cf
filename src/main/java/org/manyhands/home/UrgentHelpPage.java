package org.manyhands.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.manyhands.platform.i18n.ReadersLanguage;

/** Whom to call now. Asks neither the database nor a session, so that it stands when they do not. */
@Named
@RequestScoped
public class UrgentHelpPage {
    @Inject
    HelpLines lines;

    @Inject
    ReadersLanguage language;

    public HelpWords getNote() {
        return lines.note(language.get());
    }

    public List<HelpCountry> getCountries() {
        return lines.countries(language.get());
    }
}
