package org.manyhands.platform.ui;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Shows what somebody else wrote into a field while the reader was writing: a page is loaded before its form is read, so
 * what stands there now is at hand until the words that were sent take its place. Without it, "please compare" would ask
 * people to open the page a second time, and saving again would take the other's words away unread.
 */
public class Meanwhile implements PhaseListener {
    private static final long serialVersionUID = 1L;

    private static final String PRESENT = Meanwhile.class.getName() + ".present";
    private static final String TOLD = Meanwhile.class.getName() + ".told";

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        Map<String, String> present = new HashMap<>();
        VisitContext all = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(all, (visit, component) -> note(context, component, present));
        context.getAttributes().put(PRESENT, present);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.UPDATE_MODEL_VALUES;
    }

    private static VisitResult note(FacesContext context, UIComponent component, Map<String, String> present) {
        if (component instanceof UIForm form && !form.isSubmitted()) {
            return VisitResult.REJECT;
        }
        if (component instanceof UIInput input
                && input.isLocalValueSet()
                && input.getLocalValue() instanceof String typed
                && input.getValueExpression("value") != null
                && input.getValueExpression("value").getValue(context.getELContext()) instanceof String now
                && !alike(now, typed)) {
            present.put(input.getClientId(context), now);
        }
        return VisitResult.ACCEPT;
    }

    /** Browsers send a line's end as two characters. */
    private static boolean alike(String one, String other) {
        return one.replace("\r\n", "\n")
                .strip()
                .equals(other.replace("\r\n", "\n").strip());
    }

    /** Says that the form was refused because of a change made meanwhile; its fields then show both. */
    static void told(FacesContext context) {
        context.getAttributes().put(TOLD, true);
    }

    /** What stands in a field now, where that is told and is not what was sent; else null. */
    @SuppressWarnings("unchecked")
    static String in(FacesContext context, String clientId) {
        return context.getAttributes().containsKey(TOLD)
                        && context.getAttributes().get(PRESENT) instanceof Map<?, ?> present
                ? ((Map<String, String>) present).get(clientId)
                : null;
    }
}
