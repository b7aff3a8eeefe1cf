package org.manyhands.platform.ui;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.manyhands.platform.i18n.ReadersLanguage;

/**
 * Shows pages in the reader's language, lets a form post to the clean URL that its page was opened with, and keeps the
 * view's file name out of it.
 */
public class PortalViewHandler extends ViewHandlerWrapper {
    private static final HeldBean<ReadersLanguage> LANGUAGE = new HeldBean<>(ReadersLanguage.class);

    public PortalViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return LANGUAGE.get().get();
    }

    /** Says in which language the page is, and on what that depends, for whoever keeps it. */
    @Override
    public void renderView(FacesContext context, UIViewRoot view) throws IOException {
        ReadersLanguage language = LANGUAGE.get();
        ExternalContext external = context.getExternalContext();
        external.setResponseHeader("Content-Language", language.get().toLanguageTag());
        external.addResponseHeader("Vary", language.isAddressed() ? "Cookie" : "Accept-Language, Cookie");
        super.renderView(context, view);
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
