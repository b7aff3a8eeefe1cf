package org.manyhands.platform.ui;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;

/** Lets a form post to the clean URL that its page was opened with, and keeps the view's file name out of it. */
public class PortalViewHandler extends ViewHandlerWrapper {
    public PortalViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        boolean ownView = context.getViewRoot() != null
                && viewId.equals(context.getViewRoot().getViewId());
        String here = ownView ? here(context) : null;
        return here == null ? super.getActionURL(context, viewId) : here;
    }

    /** The address that the page was opened with, or null for a view without one. */
    static String here(FacesContext context) {
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        Object uri = request.get(RequestDispatcher.FORWARD_REQUEST_URI);
        Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
        return uri == null ? null : uri + (query == null ? "" : "?" + query);
    }
}
