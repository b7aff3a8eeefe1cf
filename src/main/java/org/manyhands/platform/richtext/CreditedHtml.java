package org.manyhands.platform.richtext;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Writes headings and clauses as the HTML that {@code Markup} makes of their CommonMark, with each run of words marked by
 * whose it is. It is written from the text itself, because CommonMark has no place for a credit. All that people wrote is
 * escaped.
 */
public final class CreditedHtml {
    private static final String END_OF_ITEM = "</li>\n";

    private final StringBuilder html = new StringBuilder();
    private final CreditedRuns runs;

    private CreditedHtml(Tokens tokens, IntFunction<RunMark> marks) {
        this.runs = new CreditedRuns(tokens, marks, html);
    }

    /**
     * The HTML of a part.
     *
     * @param marks how the words of a credit are marked; null for one that is not
     */
    public static String of(RichText text, Part part, IntFunction<RunMark> marks) {
        CreditedHtml page = new CreditedHtml(text.tokens(), marks);
        Branch branch = new Branch(text.tokens(), part.from(), part.to());
        if (part.isClause()) {
            page.inside(branch, false);
        } else {
            page.around("h3", branch);
        }
        page.footnotes();
        return page.html.toString();
    }

    private void inside(Branch parent, boolean tight) {
        for (Branch block : BlockPrinter.worthALine(parent)) {
            if (block.is("paragraph") && tight) {
                runs.write(block);
            } else {
                block(block);
            }
        }
    }

    private void block(Branch block) {
        switch (block.kind()) {
            case "paragraph" -> around("p", block);
            case "bullet_list" -> list(block, "ul", "");
            case "ordered_list" -> list(block, "ol", start(block));
            case "blockquote" -> {
                html.append("<blockquote>\n");
                inside(block, false);
                html.append("</blockquote>\n");
            }
            default -> table(block);
        }
    }

    private void around(String element, Branch words) {
        html.append('<').append(element).append('>');
        runs.write(words);
        html.append("</").append(element).append(">\n");
    }

    private static String start(Branch list) {
        Object start = list.node().attributes().get("start");
        return start.equals(1) ? "" : " start=\"" + start + '"';
    }

    private void list(Branch list, String element, String attribute) {
        boolean tight = BlockPrinter.isTight(list);
        html.append('<').append(element).append(attribute).append(">\n");
        for (Branch item : list.children()) {
            html.append("<li>");
            inside(item, tight);
            html.append(END_OF_ITEM);
        }
        html.append("</").append(element).append(">\n");
    }

    private void table(Branch table) {
        List<List<Branch>> rows =
                table.children().stream().map(Branch::children).toList();
        int headers = rows.get(0).stream().allMatch(cell -> cell.is("table_header")) ? 1 : 0;
        html.append("<table>\n");
        rows("thead", rows.subList(0, headers), "th");
        rows("tbody", rows.subList(headers, rows.size()), "td");
        html.append("</table>\n");
    }

    private void rows(String element, List<List<Branch>> rows, String cellElement) {
        if (rows.isEmpty()) {
            return;
        }
        html.append('<').append(element).append(">\n");
        for (List<Branch> row : rows) {
            html.append("<tr>\n");
            row.forEach(cell -> cell(cell, cellElement));
            html.append("</tr>\n");
        }
        html.append("</").append(element).append(">\n");
    }

    private void cell(Branch cell, String element) {
        html.append('<').append(element).append('>');
        String between = "";
        for (Branch paragraph : cell.children()) {
            html.append(between);
            runs.write(paragraph);
            between = " ";
        }
        html.append("</").append(element).append(">\n");
    }

    /** Below the part, as {@code Markup} has them. */
    private void footnotes() {
        List<Branch> notes = runs.footnotes();
        if (notes.isEmpty()) {
            return;
        }
        html.append("<aside role=\"note\"><ol>");
        for (Branch note : notes) {
            runs.sayAnew();
            html.append("<li>");
            runs.write(note);
            html.append("</li>");
        }
        html.append("</ol></aside>\n");
    }
}
