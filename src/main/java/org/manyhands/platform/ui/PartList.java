package org.manyhands.platform.ui;

import jakarta.el.ValueExpression;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Shows a value, or each item of a list, by its body, or as it was shown before. The body asks for nothing else than the
 * item, the texts, the times and the addresses, and has no inputs.
 */
@FacesComponent(PartList.TYPE)
public class PartList extends UIComponentBase {
    static final String TYPE = "manyhands.PartList";

    private static final HeldBean<PageParts> PARTS = new HeldBean<>(PageParts.class);

    private String name;
    private ValueExpression items;
    private String var;
    private List<String> whole;

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    void show(String nameOfParts, ValueExpression values, String variable) {
        name = nameOfParts;
        items = values;
        var = variable;
    }

    /** Whether all is at hand and nothing has to be built. */
    boolean findAll(Object value) {
        List<?> values = values(value);
        PageParts parts = PARTS.get();
        PageParts.Reader reader = parts.reader();
        List<String> found = values.stream()
                .map(item -> parts.find(reader.key(name, item)))
                .takeWhile(Objects::nonNull)
                .toList();
        whole = found.size() == values.size() ? found : null;
        return whole != null;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        if (getChildCount() == 0) {
            for (String html : whole) {
                page.write(html);
            }
            return;
        }
        PageParts parts = PARTS.get();
        PageParts.Reader reader = parts.reader();
        for (Object value : values(items.getValue(context.getELContext()))) {
            PageParts.Key key = reader.key(name, value);
            String html = parts.find(key);
            if (html == null) {
                html = made(context, value);
                parts.keep(key, html);
            }
            page.write(html);
        }
    }

    private String made(FacesContext context, Object value) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        StringWriter html = new StringWriter();
        ResponseWriter aside = page.cloneWithWriter(html);
        Map<String, Object> variables = context.getExternalContext().getRequestMap();
        Object before = variables.put(var, value);
        context.setResponseWriter(aside);
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
            aside.flush();
        } finally {
            context.setResponseWriter(page);
            variables.put(var, before);
        }
        return html.toString();
    }

    private static List<?> values(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }
}
