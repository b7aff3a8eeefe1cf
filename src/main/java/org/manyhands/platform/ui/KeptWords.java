package org.manyhands.platform.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.manyhands.platform.drafts.DraftService;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.settings.PortalSettings;

/**
 * Keeps the words of a form over an ended sign-in: they wait under a ticket in a cookie while the person signs in, and
 * stand in the form again after that. Forms that know their own drafts keep them here, too.
 */
@RequestScoped
public class KeptWords {
    private static final String COOKIE = "mh-words";

    @Inject
    DraftService drafts;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    @Inject
    PortalSettings settings;

    @Inject
    Urls urls;

    @Inject
    Redirect redirect;

    /**
     * To be called first when a page with a form loads. When somebody sent the form who is not signed in, keeps the
     * words and leads to the sign-in page.
     *
     * @param context which form
     * @param next where the person lands after signing in: the page with the form
     * @param fields the ids of the inputs whose values are kept
     * @return whether the person was led away, so that the page has nothing more to do
     */
    public boolean rescue(String context, String next, String... fields) {
        if (!FacesContext.getCurrentInstance().isPostback() || current.actor().isPerson()) {
            return false;
        }
        Map<String, String> words = new HashMap<>();
        Arrays.stream(fields)
                .filter(field -> request.getParameter(field) != null)
                .forEach(field -> words.put(field, request.getParameter(field)));
        if (words.isEmpty()) {
            return false;
        }
        String secret = drafts.leave(current.actor(), request.getRemoteAddr(), context, words);
        response().addCookie(cookie(secret, (int) DraftService.TICKET_LIFE.toSeconds()));
        redirect.to(urls.signIn(next), "ui.words-kept");
        return true;
    }

    /** The words that are kept for a form of the person who reads; empty when there are none. */
    public Map<String, String> recall(String context) {
        if (!current.actor().isPerson()) {
            return Map.of();
        }
        ticket().ifPresent(secret -> {
            drafts.claim(current.actor(), secret);
            response().addCookie(cookie("", 0));
        });
        return drafts.find(current.actor(), context);
    }

    public void keep(String context, Map<String, String> words) {
        drafts.keep(current.actor(), context, words);
    }

    public void forget(String context) {
        drafts.forget(current.actor(), context);
    }

    private Optional<String> ticket() {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
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
