package org.manyhands.platform.ui;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import java.io.IOException;

/**
 * What is made once and shown again while its value stays: one value, or the items of a list. Where all is at hand, the
 * body is not even built. Nor is it on a form's way back until the page is shown again: nothing in it can be sent.
 */
public class PartsTag extends ComponentHandler {
    private final TagAttribute name;
    private final TagAttribute value;
    private final TagAttribute var;

    public PartsTag(ComponentConfig config) {
        super(config);
        name = getRequiredAttribute("name");
        value = getRequiredAttribute("value");
        var = getRequiredAttribute("var");
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
        PartList list = (PartList) component;
        list.show(name.getValue(), value.getValueExpression(context, Object.class), var.getValue());
        FacesContext faces = context.getFacesContext();
        if (faces.getCurrentPhaseId() != PhaseId.RESTORE_VIEW && !list.findAll(value.getObject(context))) {
            super.applyNextHandler(context, component);
        }
    }
}
