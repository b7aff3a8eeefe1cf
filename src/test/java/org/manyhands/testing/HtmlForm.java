package org.manyhands.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of a page, filled in by somebody without imagination; files are left out.
 *
 * @param id of the form
 * @param button the name of the one that is pressed
 * @param fields what is sent, the button included
 * @param choices the names of those that have a list of values
 * @param plain whether it is sent without parts for files
 */
public record HtmlForm(String id, String button, Map<String, String> fields, List<String> choices, boolean plain) {
    private static final Pattern FORM = Pattern.compile("(?s)<form([^>]*)>(.*?)</form>");
    private static final Pattern CONTROL = Pattern.compile(
            "(?s)<(input|button)\\b([^>]*)>|<textarea([^>]*)>(.*?)</textarea>|<select([^>]*)>(.*?)</select>");
    private static final Pattern OPTION = Pattern.compile("<option([^>]*)>");
    private static final Map<String, String> BY_TYPE = Map.of(
            "email", "somebody@example.org",
            "number", "1",
            "date", "2030-01-01",
            "url", "https://example.org",
            "password", "walk-together-2026",
            "checkbox", "on");

    /** The forms of a page that change something, once for each of their buttons. */
    public static List<HtmlForm> of(String page) {
        List<HtmlForm> forms = new ArrayList<>();
        Matcher matcher = FORM.matcher(page);
        while (matcher.find()) {
            if (attribute(matcher.group(1), "method").orElse("get").equalsIgnoreCase("post")) {
                forms.addAll(read(matcher.group(1), matcher.group(2)));
            }
        }
        return forms;
    }

    /** The same form where a field holds something else. */
    public HtmlForm with(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new HtmlForm(id, button, changed, choices, plain);
    }

    /** What tells it from others of its page. */
    public String name() {
        return id + " " + button;
    }

    private static List<HtmlForm> read(String head, String content) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> choices = new ArrayList<>();
        Map<String, String> buttons = new LinkedHashMap<>();
        Matcher control = CONTROL.matcher(content);
        while (control.find()) {
            if (control.group(1) != null) {
                readInput(control.group(1), control.group(2), fields, choices, buttons);
            } else if (control.group(3) != null) {
                attribute(control.group(3), "name")
                        .ifPresent(name -> fields.put(name, text(control.group(4), "Words")));
            } else {
                attribute(control.group(5), "name").ifPresent(name -> {
                    fields.put(name, firstOption(control.group(6)));
                    choices.add(name);
                });
            }
        }
        boolean plain = !head.contains("multipart/form-data");
        String id = attribute(head, "id").orElse("");
        List<HtmlForm> forms = new ArrayList<>();
        buttons.forEach((name, value) -> forms.add(
                new HtmlForm(id, name, Map.of(), choices, plain).filled(fields).with(name, value)));
        return forms;
    }

    private HtmlForm filled(Map<String, String> with) {
        return new HtmlForm(id, button, with, choices, plain);
    }

    private static void readInput(
            String element,
            String head,
            Map<String, String> fields,
            List<String> choices,
            Map<String, String> buttons) {
        String type = attribute(head, "type").orElse(element.equals("button") ? "submit" : "text");
        String name = attribute(head, "name").orElse("");
        String value = attribute(head, "value").orElse("");
        if (name.isEmpty() || type.equals("file")) {
            return;
        }
        if (type.equals("submit")) {
            buttons.put(name, value);
        } else if (type.equals("hidden")) {
            fields.put(name, value);
        } else if (type.equals("radio")) {
            fields.putIfAbsent(name, value);
            choices.add(name);
        } else {
            fields.put(name, text(value, BY_TYPE.getOrDefault(type, "Words")));
        }
    }

    private static String firstOption(String content) {
        Matcher option = OPTION.matcher(content);
        while (option.find()) {
            String value = attribute(option.group(1), "value").orElse("");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private static String text(String given, String otherwise) {
        return given.isBlank() ? otherwise : unescape(given).strip();
    }

    private static Optional<String> attribute(String head, String name) {
        Matcher matcher = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(head);
        return matcher.find() ? Optional.of(unescape(matcher.group(1))) : Optional.empty();
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
