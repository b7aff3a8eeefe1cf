package org.manyhands.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.i18n.Texts;

/** What standpoints are called, for pages and for all that is written elsewhere: as administrators chose, else as the portal says. */
@Named("standpoints")
@ApplicationScoped
public class StandpointNames {
    @Inject
    ChosenSettings chosen;

    @Inject
    Texts texts;

    @Inject
    ReadersLanguage reader;

    /** In the reader's language. */
    public String name(String code) {
        return name(code, reader.get());
    }

    /** In a language. */
    public String name(String code, Locale locale) {
        return chosen.standpoints()
                .find(code)
                .map(item -> name(item, locale))
                .orElseGet(() -> texts.of(locale, "ui.standpoint.new"));
    }

    /** What an item of a list is called, which need not be the one that holds. */
    public String name(StandpointList.Item item, Locale locale) {
        return item.nameFor(locale).orElseGet(() -> texts.of(locale, "ui.standpoint." + item.code()));
    }

    /** Whether people who did not declare it can no longer do so. */
    public boolean isRetired(String code) {
        return !chosen.standpoints().isOffered(code);
    }
}
