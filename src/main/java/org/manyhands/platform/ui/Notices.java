package org.manyhands.platform.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.security.Signatures;
import org.manyhands.platform.settings.PortalSettings;

/** What the portal has to tell on the next page, carried there by a signed cookie of a minute, without a session. */
@Named("notices")
@RequestScoped
public class Notices {
    private static final String COOKIE = "mh-notice";
    private static final int SECONDS = 60;

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    @Inject
    ReadersLanguage language;

    @Inject
    Signatures signatures;

    @Inject
    PortalSettings settings;

    private List<String> shown;

    /** Leaves a text for the next page. */
    public void leave(String key, Object... args) {
        String text = texts.of(language.get(), key, args);
        response().addCookie(cookie(signatures.sign("notice", text), SECONDS));
    }

    /** The texts for this page; each is shown once. */
    public List<String> getShown() {
        if (shown == null) {
            shown = take();
        }
        return shown;
    }

    private List<String> take() {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        for (Cookie cookie : cookies) {
            if (COOKIE.equals(cookie.getName())) {
                response().addCookie(cookie("", 0));
                return signatures
                        .verify("notice", cookie.getValue())
                        .map(List::of)
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) jakarta.faces.context.FacesContext.getCurrentInstance()
                .getExternalContext()
                .getResponse();
    }

    private Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.secure());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
