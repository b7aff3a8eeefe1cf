package org.manyhands.platform.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.testing.Seed;

/** A table that somebody wrote out is a table; what asks for a million cells in a few thousand characters is words. */
class TableRoomTest {
    private static final int TEXTS = 20_000;
    private static final String SIGNS = "||||----:: >ab1.*+\\\t\n\n\n\r";

    private final Markup markup = new Markup();

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\n> ", "\n  "})
    @Timeout(10)
    void fewCharactersDoNotMakeManyCells(String newLine) {
        String begin = newLine.substring(1).isBlank() ? "" : "> ";
        String source = begin + "|a".repeat(1_000) + newLine + "|-".repeat(1_000) + (newLine + "|b").repeat(990);
        assertThat(markup.html(source)).doesNotContain("<td").contains("|b").hasSizeLessThan(20_000);
        assertThat(markup.plain(source.repeat(4))).contains("|b");
    }

    @Test
    @Timeout(10)
    void whatNoParserWouldTakeIsWords() {
        String source = "|a".repeat(4_000) + "\n" + "|-".repeat(4_000) + "\n|b".repeat(9_900);
        assertThat(markup.html(source)).doesNotContain("<td").contains("|b");
    }

    @Test
    void manySmallTablesAreManyCellsToo() {
        String table = "|a".repeat(44) + "\n" + "|-".repeat(44) + "\n|b".repeat(44) + "\n\n";
        assertThat(markup.html(table.repeat(100))).doesNotContain("<td");
    }

    @Test
    void whoeverWritesATableOutGetsIt() {
        String row = "| a ".repeat(40) + "|\n";
        String large = row + "|---".repeat(40) + "|\n" + row.repeat(200);
        assertThat(markup.html(large)).contains("<td>").doesNotContain("|");
        String narrow = "a|b\n-|-\n" + "1|2\n".repeat(3_000);
        assertThat(markup.html(narrow)).contains("<td>").doesNotContain("|");
        assertThat(markup.html("|a|b|c|\n|-|-|-|\n|1|")).contains("<td>").doesNotContain("|");
    }

    @Test
    @Timeout(10)
    void longRowsOfDashesTakeNoLonger() {
        assertThat(markup.html("a|b\n" + "-".repeat(100_000) + "x|")).contains("---");
    }

    /** Whatever people and machines write, a parser makes no more cells of it than were foreseen. */
    @Test
    void noTableHasMoreCellsThanForeseen() {
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        Random random = new Random(Seed.VALUE);
        int tables = 0;
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder source = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                source.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            long made = cells(parser.parse(source.toString()));
            tables += made > 0 ? 1 : 0;
            assertThat(made).as(source.toString()).isLessThanOrEqualTo(TableRoom.cells(source.toString()));
        }
        assertThat(tables).isGreaterThan(TEXTS / 100);
    }

    private static long cells(Node node) {
        long sum = node instanceof TableCell ? 1 : 0;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            sum += cells(child);
        }
        return sum;
    }
}
