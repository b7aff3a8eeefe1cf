package org.manyhands.platform.ui;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.manyhands.platform.persistence.Keys;

/** A form of the page that is read, whose {@code draft} attribute says that its words are kept. */
final class DraftForm {
    private static final int LONGEST_CONTEXT = 120;

    private final FacesContext context;
    private final UIForm form;

    private DraftForm(FacesContext context, UIForm form) {
        this.context = context;
        this.form = form;
    }

    /** The form that was sent, whether it is shown again or not. */
    static Optional<DraftForm> sent(FacesContext context) {
        Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
        return list(context, component -> true).stream()
                .filter(draft -> sent.containsKey(draft.form.getClientId(context)))
                .findFirst();
    }

    /** The forms that the reader is shown. */
    static List<DraftForm> shown(FacesContext context) {
        return list(context, UIComponent::isRendered);
    }

    /**
     * Which form of which page it is: the name with the keys in the page's address, so that the same form of two topics
     * is two. Slugs may change, so they count only where they are all there is.
     */
    static String contextOf(FacesContext context, String name) {
        Object path = context.getExternalContext().getRequestMap().get(RouteFilter.PARAMETERS);
        Map<String, Object> keys = new TreeMap<>();
        if (path instanceof Map<?, ?> parameters) {
            parameters.forEach((key, value) -> keys.put(key.toString(), value));
        }
        if (keys.containsKey("key")) {
            keys.remove("slug");
        }
        StringBuilder text = new StringBuilder(name);
        keys.values().forEach(value -> text.append(':').append(value));
        return text.length() > LONGEST_CONTEXT ? Keys.hash(text.toString()) : text.toString();
    }

    String context() {
        return contextOf(context, form.getAttributes().get("draft").toString());
    }

    /** Whether people who are not signed in may send it. */
    boolean isForVisitors() {
        return "true".equals(form.getAttributes().get("visitors"));
    }

    boolean isShown() {
        for (UIComponent part = form; part != null; part = part.getParent()) {
            if (!part.isRendered()) {
                return false;
            }
        }
        return true;
    }

    /** Whether something was typed that would be a pity to lose. */
    boolean hasWords() {
        Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
        return inputs().stream()
                .filter(input -> input instanceof HtmlInputTextarea || input instanceof HtmlInputText)
                .map(input -> sent.get(input.getClientId(context)))
                .anyMatch(value -> value != null && !value.isBlank());
    }

    /**
     * The values that were sent.
     *
     * @param withHidden also those that say on what the form was opened
     */
    Map<String, String> words(boolean withHidden) {
        Map<String, String[]> sent = context.getExternalContext().getRequestParameterValuesMap();
        Map<String, String> words = new HashMap<>();
        for (UIInput input : inputs()) {
            String id = input.getClientId(context);
            String[] values = sent.get(id);
            if (values != null && (withHidden || !(input instanceof HtmlInputHidden))) {
                words.put(id, String.join("\n", values));
            }
        }
        return words;
    }

    /** Puts kept words into the inputs, as if they had just been typed. */
    void fill(Map<String, String> words) {
        for (UIInput input : inputs()) {
            String value = words.get(input.getClientId(context));
            if (value != null) {
                input.setSubmittedValue(input instanceof UISelectMany ? value.split("\n") : value);
            }
        }
    }

    private List<UIInput> inputs() {
        List<UIInput> inputs = new ArrayList<>();
        collect(form, component -> true, UIInput.class, inputs);
        inputs.removeIf(input -> input instanceof HtmlInputSecret || input instanceof HtmlInputFile);
        return inputs;
    }

    private static List<DraftForm> list(FacesContext context, Predicate<UIComponent> wanted) {
        List<UIForm> forms = new ArrayList<>();
        collect(context.getViewRoot(), wanted, UIForm.class, forms);
        return forms.stream()
                .filter(form -> form.getAttributes().get("draft") instanceof String name && !name.isEmpty())
                .map(form -> new DraftForm(context, form))
                .toList();
    }

    /** Rows of lists are left out: they are built anew for each row, and long texts are not written in them. */
    private static <T extends UIComponent> void collect(
            UIComponent part, Predicate<UIComponent> wanted, Class<T> kind, List<T> found) {
        Iterator<UIComponent> parts = part.getFacetsAndChildren();
        while (parts.hasNext()) {
            UIComponent next = parts.next();
            if (wanted.test(next)) {
                if (kind.isInstance(next)) {
                    found.add(kind.cast(next));
                }
                if (!(next instanceof UINamingContainer
                        || next instanceof UIData
                        || next instanceof EditableValueHolder)) {
                    collect(next, wanted, kind, found);
                }
            }
        }
    }
}
