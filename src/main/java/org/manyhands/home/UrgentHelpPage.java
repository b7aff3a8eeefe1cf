package org.manyhands.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whom to call now. Asks neither the database nor a session, so that it stands when they do not. */
@Named
@RequestScoped
public class UrgentHelpPage {
    @Inject
    HelpLines lines;

    public String getNote() {
        return lines.note();
    }

    public List<HelpCountry> getCountries() {
        return lines.countries();
    }
}
