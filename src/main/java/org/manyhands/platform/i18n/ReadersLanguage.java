package org.manyhands.platform.i18n;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.manyhands.platform.errors.DatabaseAway;
import org.manyhands.platform.security.CurrentActor;

/**
 * In which language a request is answered, by one rule: the address says it, else the person's own setting, else the
 * browser, else English. Jobs, which nobody reads along, speak English unless they know for whom they write.
 */
@ApplicationScoped
public class ReadersLanguage {
    @Inject
    CurrentActor current;

    /** The language of the present request; the same during all of it. */
    public Locale get() {
        Asked asked = Asked.present();
        if (asked == null) {
            return Languages.DEFAULT;
        }
        if (asked.decided() == null) {
            Locale setting = asked.address() == null ? setting() : null;
            asked.decide(choose(asked.address(), setting, asked.accepted(), asked.offered()));
        }
        return asked.decided();
    }

    /** In which language somebody writes: the one that they read in. Null where nobody reads along, as in jobs. */
    public String writing() {
        return Asked.present() == null ? null : get().toLanguageTag();
    }

    /** Whether the address says it, so that neither the browser nor the person can make a difference. */
    public boolean isAddressed() {
        Asked asked = Asked.present();
        return asked != null && asked.address() != null;
    }

    /** Goes on as the person's setting says, after a change of it; the address would hide that. */
    public void followSetting() {
        Asked asked = Asked.present();
        if (asked != null) {
            Asked.become(asked.unaddressed());
        }
    }

    /**
     * The rule alone.
     *
     * @param address the language that the address names, or null
     * @param setting the language that the person reads everything in, or null
     * @param accepted {@code Accept-Language}, or null
     * @param offered the languages that the portal answers in
     */
    static Locale choose(Locale address, Locale setting, String accepted, List<Locale> offered) {
        if (address != null) {
            return address;
        }
        return setting != null && offered.contains(setting)
                ? setting
                : AcceptedLanguages.best(accepted, offered).orElse(Languages.DEFAULT);
    }

    /** Help and errors are shown without the database, too. */
    private Locale setting() {
        try {
            return current.actor().language();
        } catch (RuntimeException e) {
            if (DatabaseAway.causes(e)) {
                return null;
            }
            throw e;
        }
    }
}
