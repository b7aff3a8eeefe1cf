package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the paragraphs, lists, quotations and tables of a clause as CommonMark, line by line. */
final class BlockPrinter {
    private static final String PARAGRAPH = "paragraph";
    private static final String BULLETS = "bullet_list";
    private static final String NUMBERS = "ordered_list";
    private static final String START = "start";

    private BlockPrinter() {}

    static String clause(Branch clause) {
        return String.join("\n", inside(clause, 0, false));
    }

    /**
     * The lines of what a node holds.
     *
     * @param depth how many lists it lies in
     * @param tight whether no empty lines stand between
     */
    private static List<String> inside(Branch parent, int depth, boolean tight) {
        List<String> lines = new ArrayList<>();
        Branch before = null;
        boolean other = false;
        for (Branch block : worthALine(parent)) {
            // Two lists one after the other stay two only when their signs differ.
            other = before != null && isList(block) && before.is(block.kind()) && !other;
            if (before != null && !tight) {
                lines.add("");
            }
            lines.addAll(block(block, depth, other));
            before = block;
        }
        return lines;
    }

    /** The blocks of a node, without empty paragraphs. */
    static List<Branch> worthALine(Branch parent) {
        return parent.children().stream()
                .filter(block -> !block.is(PARAGRAPH) || !InlinePrinter.isEmpty(block))
                .toList();
    }

    private static boolean isList(Branch block) {
        return block.is(BULLETS) || block.is(NUMBERS);
    }

    private static List<String> block(Branch block, int depth, boolean other) {
        if (block.is(PARAGRAPH)) {
            return InlinePrinter.paragraph(block).lines().toList();
        } else if (isList(block)) {
            return list(block, depth, other);
        } else if (block.is("blockquote")) {
            return indented("> ", "> ", inside(block, depth, false));
        }
        return table(block);
    }

    private static List<String> list(Branch list, int depth, boolean other) {
        boolean tight = isTight(list);
        boolean numbered = list.is(NUMBERS);
        int number = numbered ? (Integer) list.node().attributes().get(START) : 0;
        List<String> lines = new ArrayList<>();
        for (Branch item : list.children()) {
            if (!lines.isEmpty() && !tight) {
                lines.add("");
            }
            String sign = numbered ? number + (other ? ") " : ". ") : bullet(depth, other);
            lines.addAll(indented(sign, " ".repeat(sign.length()), inside(item, depth + 1, tight)));
            number++;
        }
        return lines;
    }

    /** Lists in lists take turns: three of one sign in a line would be a rule across the page. */
    private static String bullet(int depth, boolean other) {
        return other ? "+ " : depth % 2 == 0 ? "- " : "* ";
    }

    /** Whether nothing in a list needs empty lines: words, and bullets below them that begin with words. */
    static boolean isTight(Branch list) {
        for (Branch item : list.children()) {
            List<Branch> blocks = worthALine(item);
            boolean words =
                    blocks.isEmpty() || (blocks.size() <= 2 && blocks.get(0).is(PARAGRAPH));
            if (!words || (blocks.size() == 2 && !isTightBelowWords(blocks.get(1)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTightBelowWords(Branch block) {
        return block.is(BULLETS) && !worthALine(block.children().get(0)).isEmpty() && isTight(block);
    }

    private static List<String> indented(String first, String later, List<String> lines) {
        List<String> indented = new ArrayList<>();
        String prefix = first;
        for (String line : lines.isEmpty() ? List.of("") : lines) {
            indented.add(line.isEmpty() ? prefix.stripTrailing() : prefix + line);
            prefix = later;
        }
        return indented;
    }

    /** A table without headers has an empty row of them, since every table begins with one. */
    private static List<String> table(Branch table) {
        List<List<Branch>> rows =
                table.children().stream().map(Branch::children).toList();
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        List<String> lines = new ArrayList<>();
        boolean headed = rows.get(0).stream().allMatch(cell -> cell.is("table_header"));
        lines.add(row(headed ? rows.get(0) : List.of(), columns));
        lines.add("|" + " --- |".repeat(columns));
        for (List<Branch> row : rows.subList(headed ? 1 : 0, rows.size())) {
            lines.add(row(row, columns));
        }
        return lines;
    }

    private static String row(List<Branch> cells, int columns) {
        List<String> words =
                new ArrayList<>(cells.stream().map(InlinePrinter::cell).toList());
        words.addAll(Collections.nCopies(columns - words.size(), ""));
        return words.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
