package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What was taken out of a text last, by whom, so that it is known again when somebody puts it in. It never changes.
 *
 * @param pieces the last one that was taken out is the last
 */
public record TakenOut(List<Piece> pieces) {
    public static final TakenOut NOTHING = new TakenOut(List.of());

    private static final int MOST = 1_000;

    /** In characters; what was taken out last is known even when it is longer. */
    private static final int LARGEST = 100_000;

    public TakenOut {
        pieces = List.copyOf(pieces);
    }

    /**
     * What one step took out.
     *
     * @param by which editor; null when it was none
     */
    record Piece(String by, Passage passage) {}

    /** How many characters it has. */
    public int size() {
        return pieces.stream().mapToInt(piece -> piece.passage().length()).sum();
    }

    /**
     * With what one more step takes out.
     *
     * @param by which editor makes it; null when it is none
     */
    public TakenOut and(String by, Step step, RichText before) {
        Passage passage = Passage.takenOut(step, before);
        if (passage.length() == 0) {
            return this;
        }
        List<Piece> all = new ArrayList<>(pieces);
        all.add(new Piece(by, passage));
        int from = all.size() - 1;
        int room = LARGEST - passage.length();
        while (from > 0
                && all.size() - from < MOST
                && room >= all.get(from - 1).passage().length()) {
            from--;
            room -= all.get(from).passage().length();
        }
        return new TakenOut(all.subList(from, all.size()));
    }

    /** Which of all pieces that read so an editor took out last, or else others did; -1 when there is none. */
    int find(String by, Passage asked) {
        int found = -1;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.passage().says(asked)) {
                if (Objects.equals(piece.by(), by)) {
                    return i;
                }
                found = found < 0 ? i : found;
            }
        }
        return found;
    }

    /** Undoing brings back the last first; then it is the turn of those before. */
    TakenOut putIn(int index) {
        List<Piece> all = new ArrayList<>(pieces);
        all.add(0, all.remove(index));
        return new TakenOut(all);
    }

    List<Passage> passages() {
        return pieces.stream().map(Piece::passage).toList();
    }
}
