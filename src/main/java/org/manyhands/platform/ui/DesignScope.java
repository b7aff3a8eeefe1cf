package org.manyhands.platform.ui;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.FaceletHandler;
import java.io.IOException;
import java.util.Map;

/** What one use of a design tag can see, and where its body came from. */
final class DesignScope extends VariableMapper {
    /** The name under which a tag file finds its own scope, whatever wraps it by then. */
    static final String NAME = "ds.scope";

    private final FaceletContext page;
    private final VariableMapper outer;
    private final FaceletHandler body;
    private final Map<String, ValueExpression> variables;

    DesignScope(FaceletContext page, FaceletHandler body, Map<String, ValueExpression> variables) {
        this.page = page;
        this.outer = page.getVariableMapper();
        this.body = body;
        this.variables = variables;
        variables.put(NAME, page.getExpressionFactory().createValueExpression(this, DesignScope.class));
    }

    VariableMapper outer() {
        return outer;
    }

    /** Builds the tag's body below a component of the tag file, with the variables of the page around the tag. */
    void applyBody(UIComponent parent) throws IOException {
        VariableMapper inner = page.getVariableMapper();
        page.setVariableMapper(outer);
        try {
            body.apply(page, parent);
        } finally {
            page.setVariableMapper(inner);
        }
    }

    @Override
    public ValueExpression resolveVariable(String name) {
        return variables.get(name);
    }

    @Override
    public ValueExpression setVariable(String name, ValueExpression expression) {
        return expression == null ? variables.remove(name) : variables.put(name, expression);
    }
}
