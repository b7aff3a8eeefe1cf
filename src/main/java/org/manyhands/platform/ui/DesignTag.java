package org.manyhands.platform.ui;

import jakarta.el.MethodExpression;
import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Runs a tag file of the design system in a scope of its own. Plain tag files share their variables with the tags in
 * their body, so that the title of a card would show up again in every notice within it. Here the tag file sees its
 * attributes and nothing else, and the body sees the page and nothing of the tag.
 *
 * <p>Besides its attributes a tag file finds {@code given} (the attribute names that the page wrote, for choices at
 * build time) and {@code ownId} (the given id, or a generated one). {@code action} arrives as a method expression.
 */
public class DesignTag extends TagHandler {
    private static final Class<?>[] NO_PARAMETERS = {};

    public DesignTag(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        DesignScope scope = new DesignScope(context, nextHandler, variables(context));
        context.setVariableMapper(scope);
        try {
            context.includeFacelet(parent, "/WEB-INF/tags/" + tag.getLocalName() + ".xhtml");
        } finally {
            context.setVariableMapper(scope.outer());
        }
    }

    private Map<String, ValueExpression> variables(FaceletContext context) {
        Map<String, ValueExpression> variables = new HashMap<>();
        Map<String, Boolean> given = new HashMap<>();
        for (TagAttribute attribute : tag.getAttributes().getAll()) {
            given.put(attribute.getLocalName(), true);
            variables.put(attribute.getLocalName(), expression(context, attribute));
        }
        variables.put("given", constant(context, given));
        variables.computeIfAbsent("ownId", name -> ownId(context, variables.get("id")));
        return variables;
    }

    private static ValueExpression expression(FaceletContext context, TagAttribute attribute) {
        if ("action".equals(attribute.getLocalName())) {
            MethodExpression action = attribute.getMethodExpression(context, Object.class, NO_PARAMETERS);
            return constant(context, action);
        }
        return attribute.getValueExpression(context, Object.class);
    }

    private ValueExpression ownId(FaceletContext context, ValueExpression given) {
        return given == null ? constant(context, "ds" + context.generateUniqueId(tagId)) : given;
    }

    private static ValueExpression constant(FaceletContext context, Object value) {
        return context.getExpressionFactory().createValueExpression(value, Object.class);
    }
}
