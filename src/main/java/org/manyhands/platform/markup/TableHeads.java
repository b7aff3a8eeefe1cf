package org.manyhands.platform.markup;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/** Each table in CommonMark begins with a row of headers; one that is empty says that the table has none. */
public final class TableHeads {
    private TableHeads() {}

    /** Whether a part of a table is its head, in which nothing stands, above other rows. */
    public static boolean isNeedless(Node section) {
        if (!(section instanceof TableHead) || section.getFirstChild() == null) {
            return false;
        }
        Node cell = section.getFirstChild().getFirstChild();
        while (cell != null && cell.getFirstChild() == null) {
            cell = cell.getNext();
        }
        return cell == null && section.getNext() != null && section.getNext().getFirstChild() != null;
    }

    /** A text without those that are needless, so that nobody is shown, or read out, a row of nothing. */
    static Node unlinkNeedless(Node text) {
        text.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock && isNeedless(block.getFirstChild())) {
                    block.getFirstChild().unlink();
                }
                super.visit(block);
            }
        });
        return text;
    }
}
