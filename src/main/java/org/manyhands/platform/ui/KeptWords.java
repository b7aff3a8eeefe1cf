package org.manyhands.platform.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manyhands.platform.drafts.DraftService;
import org.manyhands.platform.drafts.KeptDraft;
import org.manyhands.platform.errors.TooManyAttempts;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.security.Sender;

/**
 * Keeps what people type into every form with a {@code draft} attribute, on the server. Whatever keeps the words from
 * being sent (a rule, a preview, a closed page, an ended sign-in), they stand in the form again. {@link DraftListener}
 * and {@link LoadListener} call it; a page does only when it treats kept words in a way of its own.
 */
@Named("kept")
@RequestScoped
public class KeptWords {
    /** Sent by the script from time to time, while somebody writes. */
    private static final String ASIDE = "keep-draft";

    private static final String AFRESH = "start-afresh";

    private static final int TOO_MANY = 429;

    @Inject
    DraftService drafts;

    @Inject
    DraftTicketCookie ticket;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    @Inject
    Sender sender;

    @Inject
    Texts texts;

    @Inject
    ReadersLanguage language;

    @Inject
    Urls urls;

    @Inject
    Redirect redirect;

    private final Map<String, Instant> restored = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private boolean unsent;
    private boolean overtaken;

    /** The words of a form by the ids of its inputs, for a page that puts them there itself; empty when none are kept. */
    public Map<String, String> recall(String name) {
        if (!current.actor().isPerson()) {
            return Map.of();
        }
        String form = DraftForm.contextOf(FacesContext.getCurrentInstance(), name);
        taken.add(form);
        claim();
        KeptDraft draft = drafts.find(current.actor(), Set.of(form)).get(form);
        if (draft == null) {
            return Map.of();
        }
        restored.put(form, draft.at());
        return draft.words();
    }

    /** Leads to another page although the form is not sent yet, such as that of its preview; the words stay. */
    public void carryTo(String url) {
        unsent = true;
        redirect.to(url);
    }

    /** Says that somebody else's change was told, so that the next try is made on what stands then. */
    void overtaken() {
        overtaken = true;
    }

    /** Since when words are kept that stand in a form of this page again; null when it shows nothing but the truth. */
    public Instant since(String name) {
        return name == null || name.isEmpty()
                ? null
                : restored.get(DraftForm.contextOf(FacesContext.getCurrentInstance(), name));
    }

    /** The address of this page, for the form that forgets the words. */
    public String getHere() {
        return PortalViewHandler.here(FacesContext.getCurrentInstance());
    }

    /**
     * Answers, before the page loads, what is about words alone.
     *
     * @return whether it was, so that the page has nothing more to do
     */
    boolean answers(FacesContext context) {
        if (!"POST".equals(request.getMethod())) {
            return false;
        }
        if (request.getParameter(AFRESH) != null) {
            drafts.forget(current.actor(), DraftForm.contextOf(context, request.getParameter(AFRESH)));
            redirect.to(getHere());
            return true;
        }
        return context.isPostback()
                && DraftForm.sent(context)
                        .filter(form -> setAside(context, form))
                        .isPresent();
    }

    private boolean setAside(FacesContext context, DraftForm form) {
        if (request.getParameter(ASIDE) != null) {
            keep(form);
            context.getExternalContext().setResponseStatus(current.actor().isPerson() ? 204 : 202);
            context.responseComplete();
            return true;
        }
        if (current.actor().isPerson() || form.isForVisitors() || !form.hasWords()) {
            return false;
        }
        try {
            ticket.hand(drafts.leave(current.actor(), sender.address(), form.context(), form.words(true)));
            redirect.to(urls.signIn(getHere()), "ui.words-kept");
        } catch (TooManyAttempts e) {
            refuse(context);
        }
        return true;
    }

    /** The page is not loaded yet, so that it cannot tell it itself; the browser has the words one step back. */
    private static void refuse(FacesContext context) {
        try {
            context.getExternalContext().responseSendError(TOO_MANY, null);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the words when they were sent: the form's action has led on. */
    void settle(FacesContext context) {
        if (context.getResponseComplete() && current.actor().isPerson()) {
            DraftForm.sent(context).ifPresent(form -> {
                if (unsent) {
                    keep(form);
                } else {
                    drafts.forget(current.actor(), form.context());
                }
            });
        }
    }

    /** Keeps the words of a form that could not be sent. */
    void keep(FacesContext context) {
        if (context.isPostback() && context.getViewRoot() != null) {
            DraftForm.sent(context).ifPresent(this::keep);
        }
    }

    private void keep(DraftForm form) {
        if (form.hasWords()) {
            drafts.keep(current.actor(), form.context(), form.words(!overtaken));
        }
    }

    /** Keeps what was sent and not taken, and puts kept words into the other forms, before the page is shown. */
    void restore(FacesContext context) {
        if (context.getResponseComplete() || request.getCookies() == null) { // without cookies nobody is signed in
            return;
        }
        List<DraftForm> shown = DraftForm.shown(context);
        boolean needless = shown.isEmpty() && !context.isPostback(); // help is shown without the database, too
        if (needless || !current.actor().isPerson()) {
            return;
        }
        String sent = context.isPostback()
                ? DraftForm.sent(context).map(form -> shownAgain(context, form)).orElse(null)
                : null;
        List<DraftForm> forms = shown.stream()
                .filter(form -> !form.context().equals(sent) && !taken.contains(form.context()))
                .toList();
        if (forms.isEmpty()) {
            return;
        }
        claim();
        Map<String, KeptDraft> kept = drafts.find(
                current.actor(), forms.stream().map(DraftForm::context).toList());
        for (DraftForm form : forms) {
            KeptDraft draft = kept.get(form.context());
            if (draft != null) {
                form.fill(draft.words());
                restored.put(form.context(), draft.at());
            }
        }
    }

    private String shownAgain(FacesContext context, DraftForm form) {
        keep(form);
        if (!form.isShown() && form.hasWords() && context.getMessageList().isEmpty()) {
            String text = texts.of(language.get(), "ui.words-not-sent");
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
        return form.context();
    }

    private void claim() {
        ticket.take().ifPresent(secret -> drafts.claim(current.actor(), secret));
    }
}
