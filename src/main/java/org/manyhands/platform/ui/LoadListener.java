package org.manyhands.platform.ui;

import jakarta.faces.component.UIViewAction;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;

/**
 * Lets a page's view action load the page before a form of it is read, too. Faces would either not run it on a postback
 * or, when it is immediate, skip the form's own action after it. What is about kept words alone, and what was sent
 * before, is answered first.
 */
public class LoadListener implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final HeldBean<KeptWords> KEPT = new HeldBean<>(KeptWords.class);
    private static final HeldBean<FormKey> KEY = new HeldBean<>(FormKey.class);

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.getViewRoot() == null || context.getResponseComplete()) {
            return;
        }
        boolean answered = KEPT.get().answers(context)
                || (context.isPostback() && KEY.get().answers());
        if (context.isPostback() && !answered) {
            ViewMetadata.getViewActions(context.getViewRoot()).forEach(action -> load(context, action));
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    private static void load(FacesContext context, UIViewAction action) {
        action.setOnPostback(false);
        action.getActionExpression().invoke(context.getELContext(), new Object[0]);
    }
}
