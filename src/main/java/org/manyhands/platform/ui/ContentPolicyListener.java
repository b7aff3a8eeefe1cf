package org.manyhands.platform.ui;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.List;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces' nonce, and the session that it would need, to the pages that use PrimeFaces; the others keep the
 * strict policy that every answer starts with.
 */
public class ContentPolicyListener implements PhaseListener {
    private static final long serialVersionUID = 1L;

    /** Folders of views that use PrimeFaces; their pages use the work template. */
    private static final List<String> WORKING = List.of("/admin/");

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (!isWorking(context.getExternalContext().getRequestServletPath())) {
            PrimeFacesContext.getCspState(context).setInitialized(true);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    private static boolean isWorking(String view) {
        return WORKING.stream().anyMatch(view::startsWith);
    }
}
