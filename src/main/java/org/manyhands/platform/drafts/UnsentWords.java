package org.manyhands.platform.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody wrote into a form that could not be taken: the page that says so gives it back, because nothing that a
 * person wrote may be lost, and the way back may lead to an empty form.
 */
@Named
@RequestScoped
public class UnsentWords {
    private static final int WRITTEN = 60;
    private static final List<String> NEVER = List.of("password", "jakarta.faces", "form-token", "form-key", ":own");

    @Inject
    HttpServletRequest request;

    /** The longer texts of the form, in the order of its fields; no passwords. */
    public List<String> getTexts() {
        return of(request);
    }

    /** As {@link #getTexts}, for whoever has the request at hand. */
    public static List<String> of(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) {
            return List.of();
        }
        try {
            return in(request.getParameterMap());
        } catch (IllegalStateException e) {
            return List.of(); // more than the server reads
        }
    }

    static List<String> in(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .filter(one -> NEVER.stream().noneMatch(one.getKey().toLowerCase(Locale.ROOT)::contains))
                .flatMap(one -> Arrays.stream(one.getValue()))
                .map(String::strip)
                .filter(UnsentWords::isWritten)
                .toList();
    }

    private static boolean isWritten(String text) {
        return text.indexOf('\n') >= 0 || (text.length() >= WRITTEN && text.indexOf(' ') >= 0);
    }
}
