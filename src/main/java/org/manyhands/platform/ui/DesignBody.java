package org.manyhands.platform.ui;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/** The place in a tag file of the design system where the body of the tag stands. */
public class DesignBody extends TagHandler {
    public DesignBody(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        ValueExpression scope = context.getVariableMapper().resolveVariable(DesignScope.NAME);
        ((DesignScope) scope.getValue(context)).applyBody(parent);
    }
}
