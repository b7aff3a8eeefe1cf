package org.manyhands.platform.markup;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Takes from a text the signs that only its source has, so that its words can be read without a page: an address stands
 * behind a link once, a list has dots, and quotations and tables have none of the signs that no page shows.
 */
final class ReadWords extends AbstractVisitor {
    private static final String DOT = "•";
    private static final String BETWEEN_CELLS = " · ";

    @Override
    public void visit(Link link) {
        visitChildren(link);
        address(link, link.getDestination());
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        address(image, image.getDestination());
    }

    @Override
    public void visit(Code code) {
        code.insertAfter(new Text(code.getLiteral()));
        code.unlink();
    }

    @Override
    public void visit(BulletList list) {
        list.setMarker(DOT);
        visitChildren(list);
    }

    @Override
    public void visit(BlockQuote quote) {
        visitChildren(quote);
        unwrap(quote);
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
        if (block instanceof TableBlock) {
            unwrap(block);
        }
    }

    /** A row stands in the head or the body of its table, which do not matter here. */
    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof TableRow) {
            Paragraph line = new Paragraph();
            node.insertBefore(line);
            line.appendChild(node);
            unwrap(node);
        } else if (node instanceof TableCell) {
            if (node.getNext() != null) {
                node.appendChild(new Text(BETWEEN_CELLS));
            }
            unwrap(node);
        } else if (node.getParent() instanceof TableBlock) {
            unwrap(node);
        }
    }

    private static void address(Node link, String destination) {
        LinkWords words = new LinkWords();
        link.accept(words);
        boolean told = words.text.toString().equals(destination.replaceFirst("^mailto:", ""));
        if (!told) {
            link.insertAfter(new Text((words.text.isEmpty() ? "" : " ") + "(" + destination + ")"));
        }
        unwrap(link);
    }

    private static void unwrap(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }

    /** What stands between the signs of a link. */
    private static final class LinkWords extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void visit(Text part) {
            text.append(part.getLiteral());
        }
    }
}
