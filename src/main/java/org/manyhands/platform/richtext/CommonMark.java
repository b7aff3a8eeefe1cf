package org.manyhands.platform.richtext;

import java.util.List;

/**
 * Rich texts as CommonMark and back, with tables, footnotes and addresses as {@code Markup} shows them. What is printed is
 * read as the same text, but for what CommonMark has no signs for; no word is ever changed:
 *
 * <ul>
 *   <li>empty paragraphs go where others stand beside them, and so do line breaks at the end of a paragraph;
 *   <li>blanks and line breaks are strong or emphasised only between words that are, and not at the end of a link;
 *   <li>in headings and in the cells of tables line breaks become blanks, and the paragraphs of one cell are joined;
 *   <li>a table has one row of headers at most, its first, if all cells of that are headers, and rows have the same number of cells;
 *   <li>an empty row of headers goes when there are others;
 *   <li>an address in the text becomes a link, as it is one on the page;
 *   <li>a footnote with a link in it is not itself part of a link.
 * </ul>
 *
 * <p>What is read may have what the schema has not. Code and HTML keep their words, pictures become links, headings in a
 * clause strong paragraphs, and what is nested too deep moves up. Rules between paragraphs go. An address that no link may
 * lead to stands in brackets behind the words that led there.
 */
public final class CommonMark {
    private CommonMark() {}

    /** The text's headings and clauses, in their order. */
    public static List<WrittenPart> print(RichText text) {
        Tokens tokens = text.tokens();
        return text.parts().stream()
                .map(part -> part.isClause()
                        ? WrittenPart.clause(
                                part.key(), BlockPrinter.clause(new Branch(tokens, part.from(), part.to())))
                        : WrittenPart.heading(
                                part.level(), InlinePrinter.heading(new Branch(tokens, part.from(), part.to()))))
                .toList();
    }

    /** A text of the present schema, whatever the sources are like. */
    public static RichText read(List<WrittenPart> parts) {
        return CommonMarkReader.read(Schema.current(), parts);
    }
}
