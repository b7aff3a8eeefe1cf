package org.manyhands.platform.ui;

import jakarta.faces.FacesException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;

/**
 * Reads a plain form as a whole. Faces checks no input that a request leaves out, and lets a request name the parts
 * that it wants looked at; so a hand-made request would reach a verb past all rules of the form. Here what was left out
 * is empty, and plain pages know no parts.
 */
public class WholeFormListener implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        boolean plain = context.isPostback()
                && context.getViewRoot() != null
                && context.getViewRoot().isTransient()
                && !context.getRenderResponse()
                && !context.getResponseComplete();
        if (plain && event.getPhaseId() == PhaseId.RESTORE_VIEW) {
            refuseParts(context);
        } else if (plain && event.getPhaseId() == PhaseId.APPLY_REQUEST_VALUES) {
            VisitContext all = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
            context.getViewRoot().visitTree(all, (visit, component) -> fill(component));
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    private static void refuseParts(FacesContext context) {
        if (context.getPartialViewContext().isAjaxRequest()
                || context.getPartialViewContext().isPartialRequest()) {
            try {
                context.getPartialViewContext().setPartialRequest(false);
                context.getExternalContext().responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
                context.responseComplete();
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }
    }

    private static VisitResult fill(UIComponent component) {
        if (component instanceof UIForm form && !form.isSubmitted()) {
            return VisitResult.REJECT;
        }
        if (component instanceof UIInput input && isLeftOut(input)) {
            input.setSubmittedValue("");
        }
        return VisitResult.ACCEPT;
    }

    private static boolean isLeftOut(UIInput input) {
        return input.getSubmittedValue() == null
                && !input.isLocalValueSet()
                && !(input instanceof HtmlInputFile)
                && !isTrue(input, "disabled")
                && !isTrue(input, "readonly");
    }

    private static boolean isTrue(UIInput input, String attribute) {
        return Boolean.parseBoolean(String.valueOf(input.getAttributes().get(attribute)));
    }
}
