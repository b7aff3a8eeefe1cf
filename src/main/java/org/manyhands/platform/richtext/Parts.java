package org.manyhands.platform.richtext;

import java.util.List;

/** Puts texts together from headings and clauses of others, as they are. */
public final class Parts {
    private Parts() {}

    /** A text in which nobody has written anything: one clause that is empty. */
    public static RichText blank(String clauseKey) {
        return CommonMark.read(List.of(WrittenPart.clause(clauseKey, "")));
    }

    /** A text with the first part of another one in the place of one of its own. */
    public static RichText exchanged(RichText text, Part part, RichText other) {
        Part fresh = other.parts().get(0);
        Tokens tokens = text.tokens();
        return new RichText(
                Schema.current(),
                new Tokens.Writer(tokens.size())
                        .copy(tokens, 0, part.from())
                        .copy(other.tokens(), fresh.from(), fresh.to())
                        .copy(tokens, part.to(), tokens.size())
                        .done());
    }

    /**
     * A text with some of its parts taken from the one that it was made of: those in which nothing was changed.
     *
     * @param kept for each part the number of the part that stays in its place, or -1
     */
    public static RichText keeping(RichText text, RichText before, List<Integer> kept) {
        List<Part> parts = text.parts();
        List<Part> earlier = before.parts();
        Tokens.Writer written = new Tokens.Writer(text.size());
        for (int i = 0; i < parts.size(); i++) {
            boolean stays = i < kept.size() && kept.get(i) >= 0;
            Part part = stays ? earlier.get(kept.get(i)) : parts.get(i);
            written.copy(stays ? before.tokens() : text.tokens(), part.from(), part.to());
        }
        return new RichText(Schema.current(), written.done());
    }
}
