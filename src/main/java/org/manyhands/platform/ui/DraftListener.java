package org.manyhands.platform.ui;

import jakarta.enterprise.inject.spi.CDI;
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

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        if (event.getFacesContext().isPostback()) {
            CDI.current().select(KeptWords.class).get().settle(event.getFacesContext());
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        CDI.current().select(KeptWords.class).get().restore(FacesContext.getCurrentInstance());
    }
}
