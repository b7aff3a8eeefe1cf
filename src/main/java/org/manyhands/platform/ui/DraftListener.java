package org.manyhands.platform.ui;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** Tells {@link KeptWords} when a form was sent, and when a page is about to be shown. */
public class DraftListener implements PhaseListener, SystemEventListener {
    private static final long serialVersionUID = 1L;
    private static final HeldBean<KeptWords> KEPT = new HeldBean<>(KeptWords.class);

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        if (event.getFacesContext().isPostback()) {
            KEPT.get().settle(event.getFacesContext());
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        KEPT.get().restore(FacesContext.getCurrentInstance());
    }
}
