package org.manyhands.platform.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Takes the words of a paragraph apart for printing, and takes away what CommonMark has no signs for. */
final class InlineAtoms {
    private static final String LINK = "link";

    private final Tokens tokens;
    private final boolean breaks;
    private final BiFunction<Integer, Integer, String> footnotes;
    private final List<InlineAtom> atoms = new ArrayList<>();

    /**
     * Begins with none.
     *
     * @param breaks whether a line may break; else it is a blank
     * @param footnotes writes the part of the tokens that a footnote holds
     */
    InlineAtoms(Tokens tokens, boolean breaks, BiFunction<Integer, Integer, String> footnotes) {
        this.tokens = tokens;
        this.breaks = breaks;
        this.footnotes = footnotes;
    }

    /** Adds a part, apart from the one before by a blank. */
    void add(int from, int to) {
        List<InlineAtom> added = new ArrayList<>();
        int place = from;
        while (place < to) {
            List<Mark> marks = tokens.marks(place);
            int next = place + 1;
            if (tokens.isCharacter(place)) {
                next = place + (Character.isHighSurrogate(tokens.character(place)) ? 2 : 1);
                added.add(InlineAtom.character(tokens.words(place, next).codePointAt(0), marks));
            } else if (tokens.isBeginning(place)) {
                next = tokens.end(place);
                added.add(InlineAtom.footnote(
                        footnotes.apply(place + 1, next - 1), linksWithin(place, next) ? unlinked(marks) : marks));
            } else {
                added.add(InlineAtom.lineBreak(marks));
            }
            place = next;
        }
        while (!added.isEmpty() && added.get(added.size() - 1).isBreak()) {
            added.remove(added.size() - 1);
        }
        if (!atoms.isEmpty() && !added.isEmpty()) {
            atoms.add(InlineAtom.character(' ', List.of()));
        }
        added.forEach(atom -> atoms.add(atom.isBreak() && !breaks ? InlineAtom.character(' ', atom.marks()) : atom));
    }

    private boolean linksWithin(int from, int to) {
        for (int place = from + 1; place < to - 1; place++) {
            if (tokens.marks(place).stream().anyMatch(InlineAtoms::isLink)) {
                return true;
            }
        }
        return false;
    }

    static boolean isLink(Mark mark) {
        return mark.kind().name().equals(LINK);
    }

    private static List<Mark> unlinked(List<Mark> marks) {
        return marks.stream().filter(mark -> !isLink(mark)).toList();
    }

    /** All of them; blanks are emphasised only where everything around them is. */
    List<InlineAtom> done() {
        int from = 0;
        while (from < atoms.size()) {
            int to = from;
            while (to < atoms.size() && atoms.get(to).isBlank()) {
                to++;
            }
            if (to > from) {
                emphasiseBlanks(from, to);
            }
            from = to + 1;
        }
        return atoms;
    }

    /** Where a link ends, emphasis within it has to end as well, and no sign ends it behind a blank. */
    private boolean haveOneLink(int from, int to) {
        return atoms.subList(from, to + 1).stream()
                        .map(atom -> atom.marks().stream()
                                .filter(InlineAtoms::isLink)
                                .toList())
                        .distinct()
                        .count()
                == 1;
    }

    private void emphasiseBlanks(int from, int to) {
        List<Mark> kept = new ArrayList<>();
        if (from > 0 && to < atoms.size() && haveOneLink(from, to)) {
            kept.addAll(atoms.get(from - 1).marks());
            atoms.subList(from, to + 1).forEach(atom -> kept.retainAll(atom.marks()));
        }
        for (int i = from; i < to; i++) {
            InlineAtom blank = atoms.get(i);
            atoms.set(
                    i,
                    blank.marked(blank.marks().stream()
                            .filter(mark -> isLink(mark) || kept.contains(mark))
                            .toList()));
        }
    }
}
