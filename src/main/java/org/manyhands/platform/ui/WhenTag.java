package org.manyhands.platform.ui;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/**
 * A part of a page that is built only where it is shown: building what a visitor never sees was a third of a page's cost.
 * On a form's way back everything is built, because what may be shown is known only after the page was loaded.
 */
public class WhenTag extends TagHandler {
    private static final String FRAGMENT = "facelets.ui.ComponentRef";

    private final TagAttribute test;

    public WhenTag(TagConfig config) {
        super(config);
        test = getRequiredAttribute("test");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        FacesContext faces = context.getFacesContext();
        if (faces.isPostback()) {
            UIComponent part = faces.getApplication().createComponent(FRAGMENT);
            part.setId("when" + context.generateUniqueId(tagId));
            part.setValueExpression("rendered", test.getValueExpression(context, Boolean.class));
            parent.getChildren().add(part);
            nextHandler.apply(context, part);
        } else if (test.getBoolean(context)) {
            nextHandler.apply(context, parent);
        }
    }
}
