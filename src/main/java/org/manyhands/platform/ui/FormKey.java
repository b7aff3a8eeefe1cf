package org.manyhands.platform.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.manyhands.platform.activity.Activity;
import org.manyhands.platform.drafts.SentFormQueries;
import org.manyhands.platform.drafts.SentFormService;
import org.manyhands.platform.pagecache.Personal;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;

/**
 * Lets a form whose words are kept make one thing, however often it is sent: by a double click, by a reload, by an
 * impatient second try. Each showing of a form has a key of its own; the first thing that the activity record hears of
 * in a request with a key is what that form made, in the same transaction. The same key with other words, as after
 * going back in the browser, is another form: nothing that somebody writes is swallowed.
 */
@Named("formKey")
@RequestScoped
public class FormKey {
    private static final String NAME = "form-key";
    private static final Set<String> NOT_TYPED = Set.of("form-token", "jakarta.faces.ViewState", "primefaces.nonce");

    @Inject
    SentFormService sent;

    @Inject
    SentFormQueries sentBefore;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    @Inject
    Subjects subjects;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private String form;
    private boolean noted;

    /** A key for a form that is shown. */
    public String getFresh() {
        Personal.mark(request);
        return Keys.random();
    }

    /** Whether the form that came was sent before; then the browser is led to what it made. */
    boolean answers() {
        String key = request.getParameter(NAME);
        if (key == null || !current.actor().isPerson()) {
            return false;
        }
        Map<String, String> typed = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, String.join("\n", values)));
        typed.keySet().removeAll(NOT_TYPED);
        form = Keys.hash(current.actor().accountId() + " " + typed);
        return leads();
    }

    /**
     * Whether a form failed because the same one has made something meanwhile; then the browser is led there.
     *
     * @param refused whether a service refused it; after this very request has made something that is an answer to more
     */
    boolean answersAfter(boolean refused) {
        return form != null && !(refused && noted) && leads();
    }

    void made(@Observes(notifyObserver = Reception.IF_EXISTS) Activity activity) {
        if (form != null && !noted) {
            sent.note(current.actor(), form, activity.getSubject());
            noted = true;
        }
    }

    private boolean leads() {
        Optional<SubjectRef> made = sentBefore.find(form);
        made.ifPresent(subject -> redirect.to(
                subjects.card(current.actor(), subject).map(SubjectCard::url).orElseGet(this::here), "ui.sent-before"));
        return made.isPresent();
    }

    /** The page of the form, for what it made has none. */
    private String here() {
        String here = PortalViewHandler.here(FacesContext.getCurrentInstance());
        return here == null ? urls.getHome() : here;
    }
}
