package org.manyhands.platform.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the design tags compute: the functions of {@code urn:manyhands:ds}. */
public final class DesignFunctions {
    private DesignFunctions() {}

    /**
     * Something that a form could not be sent for.
     *
     * @param field the id of the input, or null when it concerns the whole form
     * @param text what is wrong, in plain words
     */
    public record Problem(String field, String text) {}

    /** All that is wrong, in the order of the form, each thing once. */
    public static List<Problem> problems() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        Iterator<String> fields = context.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            for (FacesMessage message : context.getMessageList(field)) {
                Problem problem = new Problem(field, message.getSummary());
                if (!problems.contains(problem)) {
                    problems.add(problem);
                }
            }
        }
        return problems;
    }

    /** The id that an input has in the page: its own, with the row before it where it stands in a repeated part. */
    public static String clientId(String id) {
        FacesContext context = FacesContext.getCurrentInstance();
        UIComponent current = UIComponent.getCurrentComponent(context);
        UIComponent container = current == null ? null : current.getNamingContainer();
        String prefix = container == null ? null : container.getContainerClientId(context);
        return prefix == null || prefix.isEmpty() ? id : prefix + UINamingContainer.getSeparatorChar(context) + id;
    }

    /** What is wrong with an input, or null. */
    public static String problem(String id) {
        List<FacesMessage> messages = FacesContext.getCurrentInstance().getMessageList(clientId(id));
        return messages.isEmpty() ? null : messages.get(0).getSummary();
    }

    /** What somebody else wrote into an input while the reader wrote, or null. */
    public static String meanwhile(String id) {
        return Meanwhile.in(FacesContext.getCurrentInstance(), clientId(id));
    }

    /** The ids of what describes an input at present, for {@code aria-describedby}; null when nothing does. */
    public static String described(String id, String hint, String note) {
        String field = clientId(id);
        List<String> ids = Stream.of(
                        hint == null || hint.isEmpty() ? null : field + "-hint",
                        problem(id) == null ? null : field + "-error",
                        meanwhile(id) == null ? null : field + "-meanwhile",
                        note == null || note.isEmpty() ? null : field + "-note")
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** The language of somebody's words, for {@code lang}; that of the page is not meant where nobody knows it. */
    public static String lang(String language) {
        return language == null || language.isEmpty() ? "und" : language;
    }

    /** The classes of something that comes in kinds: {@code badge badge-lived}; without a kind only the first. */
    public static String kind(String base, String kind) {
        return kind == null || kind.isEmpty() ? base : base + " " + base + "-" + kind;
    }

    /** The letter that stands for a person. */
    public static String initial(String name) {
        String stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty()) {
            return "";
        }
        return stripped.substring(0, stripped.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    /** The page numbers that a pager shows: the ends, the present page and its neighbours; 0 stands for a gap. */
    public static List<Long> pages(long page, long pages) {
        TreeSet<Long> shown = new TreeSet<>(List.of(1L, pages));
        for (long near = page - 1; near <= page + 1; near++) {
            shown.add(Math.max(1, Math.min(pages, near)));
        }
        List<Long> numbers = new ArrayList<>();
        long last = 0;
        for (long number : shown) {
            if (number == last + 2) {
                numbers.add(last + 1);
            } else if (number > last + 2) {
                numbers.add(0L);
            }
            numbers.add(number);
            last = number;
        }
        return numbers;
    }

    /** The address of a page of a list; the first has no number, so that it has one address. */
    public static String pageUrl(String url, long page) {
        if (page <= 1) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + "page=" + page;
    }

    /** A part of a whole as the width of a bar, between 0 and 100 %. */
    public static String share(double part, double whole) {
        double share = whole <= 0 ? 0 : Math.max(0, Math.min(100, part * 100 / whole));
        return String.format(Locale.ROOT, "%.1f%%", share);
    }
}
