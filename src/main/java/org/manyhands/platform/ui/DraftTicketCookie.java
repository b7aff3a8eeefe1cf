package org.manyhands.platform.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.manyhands.platform.drafts.DraftService;
import org.manyhands.platform.settings.PortalSettings;

/** Carries the secret of words that wait while somebody signs in. */
@RequestScoped
public class DraftTicketCookie {
    private static final String NAME = "mh-words";

    @Inject
    HttpServletRequest request;

    @Inject
    PortalSettings settings;

    private boolean taken;

    void hand(String secret) {
        response().addCookie(cookie(secret, (int) DraftService.TICKET_LIFE.toSeconds()));
    }

    /** The secret that the browser brings back, once. */
    Optional<String> take() {
        Cookie[] cookies = request.getCookies() == null || taken ? new Cookie[0] : request.getCookies();
        Optional<String> secret = Arrays.stream(cookies)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank())
                .findFirst();
        taken = true;
        if (secret.isPresent()) {
            response().addCookie(cookie("", 0));
        }
        return secret;
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    private Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.secure());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
