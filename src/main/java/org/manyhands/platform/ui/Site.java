package org.manyhands.platform.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.manyhands.platform.i18n.Asked;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.pagecache.Personal;
import org.manyhands.platform.security.ActorSource;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.security.FormTokens;
import org.manyhands.platform.security.Suspended;
import org.manyhands.platform.settings.ChosenSettings;
import org.manyhands.platform.settings.PortalSettings;

/** What the templates need to know of the portal and of who reads. */
@Named("site")
@RequestScoped
public class Site {
    @Inject
    PortalSettings settings;

    @Inject
    ChosenSettings chosen;

    @Inject
    CurrentActor current;

    @Inject
    ActorSource actors;

    @Inject
    FormTokens formTokens;

    @Inject
    HttpServletRequest request;

    @Inject
    Urls urls;

    @Inject
    ReadersLanguage language;

    private Suspended suspension;
    private List<PageLanguage> languages;

    public String getName() {
        return chosen.name();
    }

    /** From how many people on standpoints that are counted only are shown. */
    public int getCountedFrom() {
        return settings.countedFrom();
    }

    /** Where “Exit this page” leads. */
    public String getExitUrl() {
        return settings.exitUrl();
    }

    public Locale getLocale() {
        return language.get();
    }

    public String getLanguage() {
        return getLocale().toLanguageTag();
    }

    public String getDirection() {
        return Languages.direction(getLocale());
    }

    /** This page in every language, in the order in which they are offered. */
    public List<PageLanguage> getLanguages() {
        if (languages == null) {
            languages = chosen.languages().stream()
                    .map(locale -> new PageLanguage(locale, getHere(), locale.equals(getLocale())))
                    .toList();
        }
        return languages;
    }

    /** The address of this page without its language, to which search engines send those who read none of ours. */
    public String getHere() {
        String query = request.getQueryString();
        return Urls.encodePath(Asked.present().path()) + (query == null ? "" : "?" + query);
    }

    /** Where addresses begin that are read outside the portal. */
    public String getBase() {
        return settings.baseUrl();
    }

    /** Whether the page says that something failed. */
    public boolean isFailure() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    }

    public boolean isSignedIn() {
        return current.actor().isPerson();
    }

    /** Signing in, and then back to the address that was asked for; for pages that others see nothing of. */
    public String getSignInHere() {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String query = request.getQueryString();
        return urls.signIn(asked == null ? urls.again(getHere()) : asked + (query == null ? "" : "?" + query));
    }

    public String getPersonName() {
        return current.actor().name();
    }

    public boolean isAdministrator() {
        return current.actor().isAdministrator();
    }

    public boolean isModerator() {
        return current.actor().isModerator();
    }

    /** Whether the person may only read what is public at present. */
    public boolean isSuspended() {
        return current.actor().isSuspended();
    }

    /** What the person is told of being suspended, or null. */
    public Suspended getSuspension() {
        if (suspension == null) {
            suspension = actors.suspensionOf(current.actor()).orElse(null);
        }
        return suspension;
    }

    /** The address that mails come from and answers go to, or null where no mail leaves the portal. */
    public String getMailAddress() {
        return settings.smtp().isPresent() ? settings.mailFrom() : null;
    }

    public boolean isDemo() {
        return settings.demo();
    }

    /** The token that proves a form to be ours where the browser does not tell. */
    public String getFormToken() {
        Personal.mark(request);
        return formTokens.issue();
    }
}
