package org.manyhands.platform.markup;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Lowers headings to level 3 and below, so that a text never competes with its page, and shows pictures as links. The
 * highest heading of a text becomes level 3, whichever level its author began with: no level is skipped for it.
 */
class LowerHeadings implements NodeRenderer {
    private static final int BELOW_PAGE = 3;
    private static final int DEEPEST = 6;

    private final HtmlNodeRendererContext context;
    private int highest;

    LowerHeadings(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, Image.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Heading heading) {
            element(heading, "h" + Math.min(DEEPEST, heading.getLevel() - highest(heading) + BELOW_PAGE), Map.of());
        } else if (node instanceof Image image) {
            element(image, "a", Map.of("href", context.urlSanitizer().sanitizeLinkUrl(image.getDestination())));
        }
    }

    /** The level of the highest heading in the text, counted once. */
    private int highest(Node heading) {
        if (highest == 0) {
            Node text = heading;
            while (text.getParent() != null) {
                text = text.getParent();
            }
            highest = DEEPEST;
            text.accept(new AbstractVisitor() {
                @Override
                public void visit(Heading each) {
                    highest = Math.min(highest, each.getLevel());
                }
            });
        }
        return highest;
    }

    private void element(Node node, String tag, Map<String, String> attributes) {
        context.getWriter().tag(tag, attributes);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        context.getWriter().tag("/" + tag);
        context.getWriter().line();
    }
}
