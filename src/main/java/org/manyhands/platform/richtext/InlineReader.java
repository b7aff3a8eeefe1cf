package org.manyhands.platform.richtext;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.manyhands.platform.markup.Footnote;

/** Reads words with their marks from CommonMark. Pictures are links; what cannot be a link or a footnote stands in brackets. */
final class InlineReader {
    private static final String BLANK = " ";
    private static final String FOOTNOTE = "footnote";
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z]+:");
    private static final String NOT_IN_LINKS = "\"<>";

    private final TokenBuilder to;
    private final MarkKind link;
    private final Mark strong;
    private final Mark em;
    private boolean inFootnote;

    InlineReader(Schema schema, TokenBuilder to) {
        this.to = to;
        link = schema.mark("link");
        strong = new Mark(schema.mark("strong"), Map.of());
        em = new Mark(schema.mark("em"), Map.of());
    }

    void line(Node parent) {
        inside(parent, List.of());
    }

    void strongLine(Node parent) {
        inside(parent, List.of(strong));
    }

    /** Words as they are, with a break between their lines. */
    void lines(String words) {
        Iterator<String> lines = words.lines().iterator();
        while (lines.hasNext()) {
            to.words(lines.next(), List.of());
            if (lines.hasNext()) {
                to.leaf("hard_break", List.of());
            }
        }
    }

    private void inside(Node parent, List<Mark> marks) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node, marks);
        }
    }

    private void read(Node node, List<Mark> marks) {
        if (node instanceof Text text) {
            to.words(text.getLiteral(), marks);
        } else if (node instanceof Code code) {
            to.words(code.getLiteral(), marks);
        } else if (node instanceof HtmlInline html) {
            to.words(html.getLiteral(), marks);
        } else if (node instanceof SoftLineBreak || (node instanceof HardLineBreak && inFootnote)) {
            to.words(BLANK, marks);
        } else if (node instanceof HardLineBreak) {
            to.leaf("hard_break", marks);
        } else if (node instanceof Emphasis) {
            inside(node, em.addedTo(marks));
        } else if (node instanceof StrongEmphasis) {
            inside(node, inFootnote ? marks : strong.addedTo(marks));
        } else if (node instanceof Link found) {
            link(node, found.getDestination(), found.getTitle(), marks);
        } else if (node instanceof Image found) {
            link(node, found.getDestination(), found.getTitle(), marks);
        } else if (node instanceof Footnote) {
            footnote(node, marks);
        }
    }

    private void link(Node node, String address, String title, List<Mark> marks) {
        Optional<Mark> mark = marks.stream().anyMatch(InlineAtoms::isLink) ? Optional.empty() : mark(address);
        List<Mark> marked = mark.map(each -> each.addedTo(marks)).orElse(marks);
        int before = to.size();
        inside(node, marked);
        boolean says = to.size() > before;
        if (title != null && !title.isBlank()) {
            to.words(says ? " (" + title + ")" : title, marked);
            says = true;
        }
        if (!says) {
            to.words(address, marked);
        } else if (mark.isEmpty() && !address.isBlank() && !isItsOwnName(node, address)) {
            to.words(" (" + address + ")", marks);
        }
    }

    private static boolean isItsOwnName(Node node, String address) {
        return node.getFirstChild() instanceof Text text && text.getLiteral().equals(address);
    }

    /** The mark for a link, if the schema allows its address as a browser would write it. */
    private Optional<Mark> mark(String address) {
        StringBuilder written = new StringBuilder();
        address.codePoints().forEach(each -> {
            if (each > ' ' && each <= '~' && NOT_IN_LINKS.indexOf(each) < 0) {
                written.appendCodePoint(each);
            } else {
                for (byte part : Character.toString(each).getBytes(StandardCharsets.UTF_8)) {
                    written.append("%%%02X".formatted(part));
                }
            }
        });
        String href =
                SCHEME.matcher(written).replaceFirst(found -> found.group().toLowerCase(Locale.ROOT));
        try {
            return Optional.of(new Mark(
                    link,
                    link.attributes()
                            .read(Json.createObjectBuilder().add("href", href).build())));
        } catch (StepRefused e) {
            return Optional.empty();
        }
    }

    private void footnote(Node node, List<Mark> marks) {
        if (inFootnote || !to.hasRoom(1)) {
            to.words(" (", marks);
            inside(node, marks);
            to.words(")", marks);
            return;
        }
        to.begin(FOOTNOTE, marks);
        inFootnote = true;
        inside(node, List.of());
        inFootnote = false;
        to.end();
    }
}
