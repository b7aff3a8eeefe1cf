package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manyhands.coauthoring.BlockKind;
import org.manyhands.coauthoring.TextBlockRow;
import org.manyhands.platform.markup.Markup;

/** A version in which it is marked who wrote what has all its words, marked or not. */
class WhoWroteTest {
    private final WhoWrote who = new WhoWrote(List.of(), Map.of(1, "<p><bdi>1</bdi> By phone.</p>"));

    @Test
    void whatIsMarkedIsShownSo() {
        assertThat(who.html(clause(1, "By phone."))).isEqualTo("<p><bdi>1</bdi> By phone.</p>");
    }

    @Test
    void whatIsNotMarkedIsShownAsItReads() {
        assertThat(who.html(clause(2, "By *mail*."))).isEqualTo("<p>By <em>mail</em>.</p>\n");
    }

    private static TextBlockRow clause(int position, String source) {
        return new TextBlockRow(position, BlockKind.CLAUSE, 0, "1", 1L, "key", source, new Markup().kept(source));
    }
}
