package org.manyhands.platform.richtext;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.markup.TableHeads;

/** Reads the blocks of CommonMark into nodes of the schema, and what the schema has not into such as it has. */
final class CommonMarkReader {
    private static final String CLAUSE = "clause";
    private static final String HEADING = "heading";
    private static final String PARAGRAPH = "paragraph";
    private static final String LEVEL = "level";
    private static final int LOWEST_LEVEL = 3;
    private static final int HIGHEST_NUMBER = 999_999;

    private final TokenBuilder to;
    private final InlineReader inline;

    private CommonMarkReader(Schema schema) {
        to = new TokenBuilder(schema);
        inline = new InlineReader(schema, to);
    }

    static RichText read(Schema schema, List<WrittenPart> parts) {
        CommonMarkReader reader = new CommonMarkReader(schema);
        parts.forEach(reader::part);
        if (parts.isEmpty()) {
            reader.part(WrittenPart.clause("", ""));
        }
        return RichText.of(schema, reader.to.done());
    }

    private void part(WrittenPart part) {
        if (part.isClause()) {
            to.begin(CLAUSE, "key", part.key());
            blocks(Markup.parse(part.source()));
            to.end();
        } else {
            to.begin(HEADING, LEVEL, Math.min(Math.max(part.level(), 1), LOWEST_LEVEL));
            inline.line(Markup.parse("# " + part.source().replaceAll("[\\r\\n]+", " "))
                    .getFirstChild());
            to.end();
        }
    }

    /** What a node holds, which is a paragraph at least. */
    private void blocks(Node parent) {
        int before = to.size();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
        if (to.size() == before) {
            to.begin(PARAGRAPH);
            to.end();
        }
    }

    private void block(Node node) {
        if (node instanceof Paragraph || node instanceof Heading) {
            paragraph(node);
        } else if (node instanceof BlockQuote) {
            quote(node);
        } else if (node instanceof ListBlock list) {
            list(list);
        } else if (node instanceof TableBlock && hasCells(node.getFirstChild())) {
            table(node);
        } else if (node instanceof FencedCodeBlock code) {
            lines(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            lines(code.getLiteral());
        } else if (node instanceof HtmlBlock html) {
            lines(html.getLiteral());
        }
    }

    private void paragraph(Node node) {
        to.begin(PARAGRAPH);
        if (node instanceof Heading) {
            inline.strongLine(node);
        } else {
            inline.line(node);
        }
        to.end();
    }

    private void quote(Node node) {
        boolean fits = to.hasRoom(2);
        if (fits) {
            to.begin("blockquote");
        }
        blocks(node);
        if (fits) {
            to.end();
        }
    }

    private void list(ListBlock list) {
        boolean fits = to.hasRoom(3);
        if (fits && list instanceof OrderedList numbered) {
            Integer start = numbered.getMarkerStartNumber();
            to.begin("ordered_list", "start", start == null ? 1 : Math.min(start, HIGHEST_NUMBER));
        } else if (fits) {
            to.begin("bullet_list");
        }
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (fits) {
                to.beginItem("list_item");
            }
            blocks(item);
            if (fits) {
                to.end();
            }
        }
        if (fits) {
            to.end();
        }
    }

    /** Too deep, each cell is a paragraph. */
    private void table(Node table) {
        boolean fits = to.hasRoom(4);
        if (fits) {
            to.begin("table");
        }
        Node head = table.getFirstChild();
        for (Node section = head; section != null; section = section.getNext()) {
            boolean needless = TableHeads.isNeedless(section);
            for (Node row = section.getFirstChild(); row != null && !needless; row = row.getNext()) {
                row((TableRow) row, fits, section == head ? "table_header" : "table_cell");
            }
        }
        if (fits) {
            to.end();
        }
    }

    /** A head of nothing but a stroke has none, and neither have the rows below it. */
    private static boolean hasCells(Node head) {
        return head.getFirstChild().getFirstChild() != null;
    }

    private void row(TableRow row, boolean fits, String kind) {
        if (fits) {
            to.begin("table_row");
        }
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (fits) {
                to.begin(kind);
            }
            paragraph(cell);
            if (fits) {
                to.end();
            }
        }
        if (fits) {
            to.end();
        }
    }

    private void lines(String literal) {
        to.begin(PARAGRAPH);
        inline.lines(literal.stripTrailing());
        to.end();
    }
}
