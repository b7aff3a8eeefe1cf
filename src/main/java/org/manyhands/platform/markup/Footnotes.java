package org.manyhands.platform.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Footnotes where they are written, {@code ^[like this]}. On a page a number stands in their place, and the notes right below
 * the text, so that nobody needs a link to find them. See decision 18.
 */
final class Footnotes
        implements Parser.ParserExtension,
                HtmlRenderer.HtmlRendererExtension,
                TextContentRenderer.TextContentRendererExtension {
    private static final char SIGN = '^';

    @Override
    public void extend(Parser.Builder parser) {
        parser.linkMarker(SIGN)
                .linkProcessor((found, scanner, context) -> isFootnote(found.marker())
                        ? LinkResult.wrapTextIn(new Footnote(), found.afterTextBracket())
                                .includeMarker()
                        : LinkResult.none());
    }

    private static boolean isFootnote(Text marker) {
        return marker != null && marker.getLiteral().equals(String.valueOf(SIGN));
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(NotesBelow::new);
    }

    @Override
    public void extend(TextContentRenderer.Builder renderer) {
        renderer.nodeRendererFactory(NotesWithin::new);
    }

    private static void inside(Node parent, Consumer<Node> render) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            render.accept(child);
        }
    }

    /** Numbers in the text, and what they stand for after it; also of notes within notes. */
    private static final class NotesBelow implements NodeRenderer {
        private final HtmlNodeRendererContext context;
        private final List<Node> notes = new ArrayList<>();

        private NotesBelow(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Footnote.class);
        }

        @Override
        public void render(Node note) {
            notes.add(note);
            HtmlWriter page = context.getWriter();
            page.tag("sup");
            page.text(String.valueOf(notes.size()));
            page.tag("/sup");
        }

        @Override
        public void afterRoot(Node text) {
            if (notes.isEmpty()) {
                return;
            }
            HtmlWriter page = context.getWriter();
            page.line();
            page.tag("aside", Map.of("role", "note"));
            page.tag("ol");
            for (int i = 0; i < notes.size(); i++) {
                page.tag("li");
                inside(notes.get(i), context::render);
                page.tag("/li");
            }
            page.tag("/ol");
            page.tag("/aside");
            page.line();
        }
    }

    /** Without numbers a note stands where it was written, in brackets. */
    private static final class NotesWithin implements NodeRenderer {
        private final TextContentNodeRendererContext context;

        private NotesWithin(TextContentNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Footnote.class);
        }

        @Override
        public void render(Node note) {
            context.getWriter().write(" (");
            inside(note, context::render);
            context.getWriter().write(")");
        }
    }
}
