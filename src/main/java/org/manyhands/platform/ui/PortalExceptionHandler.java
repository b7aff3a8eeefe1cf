package org.manyhands.platform.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.Optional;
import org.manyhands.platform.errors.DatabaseAway;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.errors.TooManyAttempts;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.security.CurrentActor;
import org.primefaces.csp.CspException;

/** Turns what services throw into a page or a message in plain words, in one place for all pages. */
public class PortalExceptionHandler extends ExceptionHandlerWrapper {
    private static final Logger LOG = System.getLogger(PortalExceptionHandler.class.getName());
    private static final String CHANGED = "errors.changed-meanwhile";

    public PortalExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEvent event = events.next();
            Throwable thrown = event.getContext().getException();
            if (answered(context, thrown, event.getContext().getPhaseId())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean answered(FacesContext context, Throwable thrown, PhaseId phase) {
        boolean rendering = phase == PhaseId.RENDER_RESPONSE;
        try {
            Optional<RuleViolation> violation = find(thrown, RuleViolation.class);
            if (answeredWithout(context, thrown, rendering, violation.isPresent())) {
                return true;
            }
            if (violation.isPresent() && !rendering) {
                tell(context, violation.get());
            } else if (find(thrown, NotFound.class).isPresent()) {
                answer(context, HttpServletResponse.SC_NOT_FOUND);
            } else if (find(thrown, NotAllowed.class).isPresent()) {
                refuse(context);
            } else if (find(thrown, OptimisticLockException.class).isPresent() && !rendering) {
                tell(context, new RuleViolation(CHANGED));
            } else if (find(thrown, ViewExpiredException.class).isPresent() || isNoState(context, thrown, phase)) {
                reopen(context);
            } else if (isTorn(thrown, phase) || find(thrown, CspException.class).isPresent()) {
                answer(context, HttpServletResponse.SC_BAD_REQUEST);
            } else {
                LOG.log(Level.ERROR, "A page failed", thrown);
                answer(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
            return true;
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /** Whether nothing is to be asked of the database any more; who was refused by it would else hear of a fault of ours. */
    private static boolean answeredWithout(FacesContext context, Throwable thrown, boolean rendering, boolean refused)
            throws IOException {
        if (DatabaseAway.causes(thrown)) {
            away(context, thrown);
            return true;
        }
        try {
            return !rendering && wasSentBefore(refused);
        } catch (RuntimeException e) {
            if (!DatabaseAway.causes(e)) {
                throw e;
            }
            away(context, e);
            return true;
        }
    }

    private static void away(FacesContext context, Throwable thrown) throws IOException {
        LOG.log(Level.WARNING, "The database does not answer: {0}", DatabaseAway.reason(thrown));
        DatabaseAway.note((ServletRequest) context.getExternalContext().getRequest());
        answer(context, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private static boolean wasSentBefore(boolean refused) {
        return CDI.current().select(FormKey.class).get().answersAfter(refused);
    }

    /** A state that no view can be made from was not made here; what a page fails over has a cause of its own. */
    private static boolean isNoState(FacesContext context, Throwable thrown, PhaseId phase) {
        return phase == PhaseId.RESTORE_VIEW
                && context.isPostback()
                && thrown instanceof FacesException
                && thrown.getCause() == null;
    }

    /** A form with files that came without its parts, or whose parts end in the middle. */
    private static boolean isTorn(Throwable thrown, PhaseId phase) {
        return (phase == PhaseId.APPLY_REQUEST_VALUES
                        && find(thrown, ServletException.class).isPresent())
                || (phase == PhaseId.RESTORE_VIEW
                        && find(thrown, IOException.class).isPresent());
    }

    private static void tell(FacesContext context, RuleViolation violation) {
        if (CHANGED.equals(violation.messageKey())) {
            CDI.current().select(KeptWords.class).get().overtaken();
            Meanwhile.told(context);
        }
        Texts texts = CDI.current().select(Texts.class).get();
        ReadersLanguage language = CDI.current().select(ReadersLanguage.class).get();
        String text = texts.of(language.get(), violation.messageKey(), violation.args());
        context.addMessage(violation.field(), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        context.validationFailed();
        int status = violation instanceof TooManyAttempts ? 429 : 422;
        context.getExternalContext().setResponseStatus(status);
        context.renderResponse();
    }

    private static void refuse(FacesContext context) throws IOException {
        if (CDI.current().select(CurrentActor.class).get().actor().isPerson()) {
            answer(context, HttpServletResponse.SC_FORBIDDEN);
        } else {
            Urls urls = CDI.current().select(Urls.class).get();
            redirect(context, urls.signIn(here(context)));
        }
    }

    /** The page was open for longer than its form was kept: it opens again, and says why. */
    private static void reopen(FacesContext context) throws IOException {
        CDI.current().select(Notices.class).get().leave("errors.page-expired");
        redirect(context, here(context));
    }

    private static void redirect(FacesContext context, String url) throws IOException {
        context.getExternalContext().redirect(url);
        context.responseComplete();
    }

    private static void answer(FacesContext context, int status) throws IOException {
        ExternalContext external = context.getExternalContext();
        if (external.isResponseCommitted()) {
            context.responseComplete();
        } else {
            external.responseReset();
            external.responseSendError(status, null);
            context.responseComplete();
        }
    }

    private static String here(FacesContext context) {
        String here = PortalViewHandler.here(context);
        return here == null ? "/" : here;
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> kind) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (kind.isInstance(t)) {
                return Optional.of(kind.cast(t));
            }
        }
        return Optional.empty();
    }
}
