package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What may stand in a node, and in which order: names of nodes or groups, {@code +}, {@code *}, {@code ?}, {@code |} and
 * brackets, as in the editor's schema. Kept as the automaton of Glushkov ("The abstract theory of automata", 1961): a state
 * is the set of places in the rule that the last child may stand at.
 */
final class ContentRule {
    /** What the bits of a state can hold. */
    private static final int PLACES = 62;

    private static final long BEGINNING = 1L << 63;

    private final List<List<NodeKind>> places = new ArrayList<>();
    private final long[] following = new long[PLACES];
    private final Part whole;

    private record Part(boolean mayBeEmpty, long first, long last) {}

    private ContentRule(List<String> words, Function<String, List<NodeKind>> named) {
        Parser parser = new Parser(words, named);
        whole = words.isEmpty() ? new Part(true, 0, 0) : parser.choice();
        if (parser.at < words.size()) {
            throw new IllegalArgumentException("not a rule of content: " + words);
        }
    }

    /**
     * Reads a rule.
     *
     * @param named the kinds of a name, which may be that of a group
     * @throws IllegalArgumentException if it is none, or names what there is not
     */
    static ContentRule of(String rule, Function<String, List<NodeKind>> named) {
        String spaced = rule.replaceAll("([()|+*?])", " $1 ").strip();
        return new ContentRule(spaced.isEmpty() ? List.of() : List.of(spaced.split("\\s+")), named);
    }

    /** The state before the first child. */
    long start() {
        return BEGINNING;
    }

    /** The state after another child; 0 when it may not stand here. */
    long next(long state, NodeKind child) {
        long possible = 0;
        if (state == BEGINNING) {
            possible = whole.first();
        } else {
            for (long rest = state; rest != 0; rest &= rest - 1) {
                possible |= following[Long.numberOfTrailingZeros(rest)];
            }
        }
        long next = 0;
        for (long rest = possible; rest != 0; rest &= rest - 1) {
            int place = Long.numberOfTrailingZeros(rest);
            if (places.get(place).contains(child)) {
                next |= 1L << place;
            }
        }
        return next;
    }

    /** Whether no further child is needed. */
    boolean mayEnd(long state) {
        return state == BEGINNING ? whole.mayBeEmpty() : (state & whole.last()) != 0;
    }

    /** What may stand first. */
    List<NodeKind> firsts() {
        List<NodeKind> kinds = new ArrayList<>();
        for (long rest = whole.first(); rest != 0; rest &= rest - 1) {
            kinds.addAll(places.get(Long.numberOfTrailingZeros(rest)));
        }
        return kinds;
    }

    private final class Parser {
        private final List<String> words;
        private final Function<String, List<NodeKind>> named;
        private int at;

        private Parser(List<String> words, Function<String, List<NodeKind>> named) {
            this.words = words;
            this.named = named;
        }

        private Part choice() {
            Part part = row();
            while (is("|")) {
                at++;
                Part other = row();
                part = new Part(
                        part.mayBeEmpty() || other.mayBeEmpty(),
                        part.first() | other.first(),
                        part.last() | other.last());
            }
            return part;
        }

        private Part row() {
            Part part = repeated();
            while (at < words.size() && !is("|") && !is(")")) {
                Part next = repeated();
                follow(part.last(), next.first());
                part = new Part(
                        part.mayBeEmpty() && next.mayBeEmpty(),
                        part.first() | (part.mayBeEmpty() ? next.first() : 0),
                        next.last() | (next.mayBeEmpty() ? part.last() : 0));
            }
            return part;
        }

        private Part repeated() {
            Part part = single();
            if (is("+") || is("*")) {
                follow(part.last(), part.first());
            }
            boolean mayBeEmpty = is("*") || is("?");
            if (mayBeEmpty || is("+")) {
                at++;
            }
            return new Part(part.mayBeEmpty() || mayBeEmpty, part.first(), part.last());
        }

        private Part single() {
            if (at >= words.size()) {
                throw new IllegalArgumentException("not a rule of content: " + words);
            }
            String word = words.get(at++);
            if (!word.equals("(")) {
                long place = 1L << places.size();
                places.add(named.apply(word));
                return new Part(false, place, place);
            }
            Part part = choice();
            if (!is(")")) {
                throw new IllegalArgumentException("not a rule of content: " + words);
            }
            at++;
            return part;
        }

        private void follow(long places, long next) {
            for (long rest = places; rest != 0; rest &= rest - 1) {
                following[Long.numberOfTrailingZeros(rest)] |= next;
            }
        }

        private boolean is(String word) {
            return at < words.size() && words.get(at).equals(word);
        }
    }
}
