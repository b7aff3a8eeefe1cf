package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.manyhands.platform.settings.PortalSettings;

/** The cookie that holds a sign-in's secret: 256 random bits, out of reach of scripts and of other sites' forms. */
@ApplicationScoped
class SignInCookie {
    @Inject
    PortalSettings settings;

    Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> name().equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isBlank())
                        .findFirst();
    }

    void write(HttpServletResponse response, String secret, boolean kept) {
        response.addCookie(cookie(secret, kept ? (int) SignIn.KEPT.toSeconds() : -1));
    }

    void remove(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    private Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(name(), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.secure());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private String name() {
        return settings.secure() ? "__Host-mh-sign-in" : "mh-sign-in";
    }
}
