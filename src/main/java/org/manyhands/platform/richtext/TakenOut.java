package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was taken out of a text last, by whom, so that it is known again when somebody puts it in. It never changes.
 *
 * @param pieces the last one that was taken out is the last
 * @param traces where it was, and where short pieces were moved to
 */
public record TakenOut(List<Piece> pieces, Traces traces) {
    public static final TakenOut NOTHING = new TakenOut(List.of(), Traces.NONE);

    private static final int MOST = 1_000;

    /** In characters; what was taken out last is known even when it is longer. */
    private static final int LARGEST = 100_000;

    public TakenOut {
        pieces = List.copyOf(pieces);
    }

    /**
     * What one step took out in one place.
     *
     * @param by which editor; null when it was none
     */
    record Piece(String by, Gone gone) {
        Passage passage() {
            return gone.words();
        }
    }

    /** How many characters it has. */
    public int size() {
        return pieces.stream().mapToInt(piece -> piece.passage().length()).sum() + traces.size();
    }

    /**
     * With what one more step takes out.
     *
     * @param by which editor makes it; null when it is none
     * @param own the credit of whoever makes it
     * @param step with the credits that its words have already
     */
    public TakenOut and(String by, int own, Step step, RichText before) {
        Traces after = traces.and(step, own, before, this::gone);
        List<Piece> taken = new ArrayList<>();
        for (StepMap.Range range : step.map().ranges()) {
            Gone gone = traces.standing(before, range.start(), range.start() + range.old());
            if (gone.length() > 0) {
                taken.add(new Piece(by, gone));
            }
        }
        if (taken.isEmpty()) {
            return after.count() == traces.count() ? this : new TakenOut(pieces, after);
        }
        taken.addAll(0, pieces);
        return new TakenOut(newest(taken), after);
    }

    private static List<Piece> newest(List<Piece> all) {
        int from = all.size();
        int room = LARGEST;
        while (from > 0
                && all.size() - from < MOST
                && (from == all.size() || room >= all.get(from - 1).passage().length())) {
            from--;
            room -= all.get(from).passage().length();
        }
        return all.subList(from, all.size());
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
        return new TakenOut(all, traces);
    }

    /** What stands in a part of the text, unless short pieces were put together to it. */
    public Optional<Passage> row(RichText text, int from, int to) {
        return traces.isPutTogether(from, to) ? Optional.empty() : Optional.of(Passage.of(text, from, to));
    }

    List<Gone> gone() {
        return pieces.stream().map(Piece::gone).toList();
    }

    List<Passage> passages() {
        return pieces.stream().map(Piece::passage).toList();
    }
}
