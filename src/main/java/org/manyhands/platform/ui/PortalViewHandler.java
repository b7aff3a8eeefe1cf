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
        Map<String, Object> request = context.getExternalContext().getRequestMap();
        Object uri = request.get(RequestDispatcher.FORWARD_REQUEST_URI);
        boolean ownView = context.getViewRoot() != null
                && viewId.equals(context.getViewRoot().getViewId());
        if (uri == null || !ownView) {
            return super.getActionURL(context, viewId);
        }
        Object query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
        return query == null ? uri.toString() : uri + "?" + query;
    }
}
