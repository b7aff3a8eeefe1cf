package org.manyhands.platform.ui;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import java.io.IOException;

/**
 * A fragment that is built only where it is shown: building what a visitor never sees was a third of a page's cost. On a
 * form's way back it is always built, because what may be shown is known only after the page was loaded.
 */
public class WhenTag extends ComponentHandler {
    private final TagAttribute rendered;

    public WhenTag(ComponentConfig config) {
        super(config);
        rendered = getRequiredAttribute("rendered");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        if (context.getFacesContext().isPostback() || rendered.getBoolean(context)) {
            super.apply(context, parent);
        }
    }
}
