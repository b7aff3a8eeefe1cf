package org.manyhands.platform.ui;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
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
        ExternalContext external = context.getExternalContext();
        if (isWorking(external.getRequestServletPath())) {
            external.setResponse(new OnePolicy((HttpServletResponse) external.getResponse()));
        } else {
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

    /** PrimeFaces adds its policy to the strict one, and a browser would keep to both; here it takes its place. */
    private static final class OnePolicy extends HttpServletResponseWrapper {
        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase("Content-Security-Policy")) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
