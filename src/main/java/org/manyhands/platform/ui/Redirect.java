package org.manyhands.platform.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends the browser on after a change, so that reloading never repeats it. */
@RequestScoped
public class Redirect {
    @Inject
    Notices notices;

    /** Goes to a path of the portal. Of two ways, as when somebody sends two buttons at once, the first counts. */
    public void to(String url) {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.getResponseComplete()) {
            return;
        }
        try {
            context.getExternalContext().redirect(url);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says that a page has moved for good to a path of the portal. */
    public void permanently(String url) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().setResponseStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        context.getExternalContext().setResponseHeader("Location", url);
        context.responseComplete();
    }

    /** Goes to a path of the portal, where a notice tells once what was done. */
    public void to(String url, String noticeKey, Object... args) {
        notices.leave(noticeKey, args);
        to(url);
    }

    /** Goes where a parameter asked for, if that is a path of this portal; otherwise to the fallback. */
    public void toAsked(String next, String fallback) {
        to(isPath(next) ? next : fallback);
    }

    /** Whether a text is a path of this portal and nothing that a browser would read as another site. */
    public static boolean isPath(String next) {
        return next != null
                && next.startsWith("/")
                && !path(next).contains("//")
                && next.chars().noneMatch(c -> c == '\\' || c < ' ');
    }

    /** Without query and place; no address of the portal has an empty step, and "/.//site" would become one. */
    private static String path(String next) {
        return next.split("[?#]", 2)[0];
    }
}
