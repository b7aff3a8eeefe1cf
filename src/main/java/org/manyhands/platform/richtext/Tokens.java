package org.manyhands.platform.richtext;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A row of tokens, one for each place that the editor counts: a character, the beginning of a node, its end, or a node
 * that has nothing in it. Beside each stands a number, its credit, which means something to whoever gave it.
 */
final class Tokens {
    /** The end of whatever node is open. */
    static final Object END = new Object();

    static final Tokens NONE = new Tokens(new char[0], new Object[0], new int[0], Set.of());

    private final char[] characters;

    /** The marks of a character as a list, a {@link Node}, or {@link #END}. */
    private final Object[] kinds;

    private final int[] credits;

    /** The places before which something else stood where they are from. */
    private final Set<Integer> seams;

    private Tokens(char[] characters, Object[] kinds, int[] credits, Set<Integer> seams) {
        this.characters = characters;
        this.kinds = kinds;
        this.credits = credits;
        this.seams = seams;
    }

    /** The same as something that was put together of pieces: what begins at these places stood elsewhere. */
    Tokens parted(Set<Integer> places) {
        return new Tokens(characters, kinds, credits, Set.copyOf(places));
    }

    /** Whether a piece begins there. */
    boolean isSeam(int place) {
        return seams.contains(place);
    }

    int size() {
        return kinds.length;
    }

    boolean isCharacter(int place) {
        return kinds[place] instanceof List;
    }

    /** Whether it is a row of characters alone. */
    boolean isWords() {
        int place = 0;
        while (place < kinds.length && isCharacter(place)) {
            place++;
        }
        return place == kinds.length;
    }

    boolean isEnd(int place) {
        return kinds[place] == END;
    }

    /** Whether a node begins there that may have something in it. */
    boolean isBeginning(int place) {
        return kinds[place] instanceof Node node && !node.kind().isLeaf();
    }

    char character(int place) {
        return characters[place];
    }

    /** Whether two neighbours are characters with the same marks. */
    boolean runsOn(int place) {
        return isCharacter(place)
                && isCharacter(place - 1)
                && (kinds[place] == kinds[place - 1] || kinds[place].equals(kinds[place - 1]));
    }

    /** The end of the run of characters, all with the very same marks, that begins at a place. */
    int runEnd(int from) {
        Object kind = kinds[from];
        int end = from + 1;
        while (end < kinds.length && kinds[end] == kind) {
            end++;
        }
        return end;
    }

    /** The place behind the node that begins at a place. */
    int end(int from) {
        int depth = 0;
        int place = from;
        do {
            depth += isEnd(place) ? -1 : isBeginning(place) ? 1 : 0;
            place++;
        } while (depth > 0);
        return place;
    }

    @SuppressWarnings("unchecked")
    List<Mark> marks(int place) {
        return kinds[place] instanceof Node node ? node.marks() : (List<Mark>) kinds[place];
    }

    Node node(int place) {
        return (Node) kinds[place];
    }

    /** Whether a part is the same as one of another row, credits apart. */
    boolean same(int from, int to, Tokens other, int start) {
        for (int i = 0; i < to - from; i++) {
            if (characters[from + i] != other.characters[start + i]
                    || !kinds[from + i].equals(other.kinds[start + i])) {
                return false;
            }
        }
        return true;
    }

    int credit(int place) {
        return credits[place];
    }

    String words(int from, int to) {
        return new String(characters, from, to - from);
    }

    /** A new row that is put together from parts of others. */
    static final class Writer {
        private char[] characters;
        private Object[] kinds;
        private int[] credits;
        private int size;

        Writer(int expected) {
            characters = new char[expected];
            kinds = new Object[expected];
            credits = new int[expected];
        }

        /** Adds a part with the credits that it has. */
        Writer copy(Tokens tokens, int from, int to) {
            int count = to - from;
            grow(count);
            System.arraycopy(tokens.characters, from, characters, size, count);
            System.arraycopy(tokens.kinds, from, kinds, size, count);
            System.arraycopy(tokens.credits, from, credits, size, count);
            size += count;
            return this;
        }

        /** Adds a part that is somebody's own, but for what has a credit of its own already. */
        Writer credit(Tokens tokens, int from, int to, int credit) {
            copy(tokens, from, to);
            for (int place = size - (to - from); place < size; place++) {
                credits[place] = credits[place] == 0 ? credit : credits[place];
            }
            return this;
        }

        /** Gives a part another credit. */
        void credit(int from, int to, int credit) {
            Arrays.fill(credits, from, to, credit);
        }

        void words(String words, List<Mark> marks) {
            int count = words.length();
            grow(count);
            words.getChars(0, count, characters, size);
            Arrays.fill(kinds, size, size + count, marks);
            size += count;
        }

        void node(Node node) {
            put(node);
        }

        void end() {
            put(END);
        }

        void mark(int place, List<Mark> marks) {
            kinds[place] = kinds[place] instanceof Node node ? node.marked(marks) : marks;
        }

        void replace(int place, Node node) {
            kinds[place] = node;
        }

        int size() {
            return size;
        }

        Tokens done() {
            return size == kinds.length
                    ? new Tokens(characters, kinds, credits, Set.of())
                    : new Tokens(
                            Arrays.copyOf(characters, size),
                            Arrays.copyOf(kinds, size),
                            Arrays.copyOf(credits, size),
                            Set.of());
        }

        private void put(Object kind) {
            grow(1);
            kinds[size++] = kind;
        }

        private void grow(int count) {
            if (size + count > kinds.length) {
                int room = Math.max(size + count, 2 * kinds.length);
                characters = Arrays.copyOf(characters, room);
                kinds = Arrays.copyOf(kinds, room);
                credits = Arrays.copyOf(credits, room);
            }
        }
    }
}
