package org.manyhands.coauthoring;

import java.util.List;
import org.manyhands.platform.markup.BlockMatching;
import org.manyhands.platform.markup.BlockMatching.Block;
import org.manyhands.platform.markup.Effort;

/** Tells which block of an edited text is which block of the version before, so that clauses keep their identity. */
final class ClauseMatching {
    private ClauseMatching() {}

    /** For each block of {@code after} the index of its block in {@code before}, or -1 when it is new. */
    static int[] match(List<TextPart> before, List<TextPart> after) {
        return BlockMatching.match(blocks(before), blocks(after), new Effort());
    }

    private static List<Block> blocks(List<TextPart> parts) {
        return parts.stream()
                .map(part -> new Block(part.kind().name(), part.source()))
                .toList();
    }
}
