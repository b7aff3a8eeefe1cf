package org.manyhands.platform.richtext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.manyhands.platform.richtext.InlinePiece.Role;

/**
 * Writes the words of a paragraph as CommonMark. What looks like a sign is escaped. Emphasis in emphasis has the other sign,
 * and so has what follows it at once; where signs would not count as such beside a letter, the letter is written by its number.
 */
final class InlinePrinter {
    /** What would make a line something else than a paragraph, at its beginning. */
    private static final Pattern BLOCK = Pattern.compile("[-+](?=\\s|$)|[-=|:][-=|:\\s]*$|#{1,6}(?=\\s|$)|>|~~~");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(?=[.)](?:\\s|$))");
    private static final String ALWAYS = "\\`*_[]<";

    private final Tokens tokens;
    private final String escaped;
    private final boolean breaks;
    private final List<InlinePiece> pieces = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** A mark that has begun, with its sign. */
    private record Open(Mark mark, String sign) {}

    private InlinePrinter(Tokens tokens, String more, boolean breaks) {
        this.tokens = tokens;
        this.escaped = ALWAYS + more;
        this.breaks = breaks;
    }

    static boolean isEmpty(Branch paragraph) {
        for (int place = paragraph.from() + 1; place < paragraph.to() - 1; place++) {
            if (paragraph.tokens().isCharacter(place) || paragraph.tokens().isBeginning(place)) {
                return false;
            }
        }
        return true;
    }

    /** A line, or several where it has breaks. */
    static String paragraph(Branch paragraph) {
        return new InlinePrinter(paragraph.tokens(), "", true)
                .write(List.of(paragraph))
                .lines()
                .map(InlinePrinter::asParagraph)
                .collect(Collectors.joining("\n"));
    }

    /** A line; what closes a heading is escaped. */
    static String heading(Branch heading) {
        return new InlinePrinter(heading.tokens(), "#", false).write(List.of(heading));
    }

    /** A line of all paragraphs; what ends a cell is escaped. */
    static String cell(Branch cell) {
        return new InlinePrinter(cell.tokens(), "|", false).write(cell.children());
    }

    private static String asParagraph(String line) {
        Matcher number = NUMBER.matcher(line);
        if (number.lookingAt()) {
            return number.group() + "\\" + line.substring(number.end());
        }
        return BLOCK.matcher(line).lookingAt() ? "\\" + line : line;
    }

    private String write(List<Branch> paragraphs) {
        InlineAtoms atoms = new InlineAtoms(tokens, breaks, this::footnote);
        paragraphs.forEach(each -> atoms.add(each.from() + 1, each.to() - 1));
        return write(atoms);
    }

    private String footnote(int from, int to) {
        InlinePrinter note = new InlinePrinter(tokens, escaped, false);
        InlineAtoms atoms = new InlineAtoms(tokens, false, this::footnote);
        atoms.add(from, to);
        return "^[" + note.write(atoms) + "]";
    }

    private String write(InlineAtoms row) {
        List<InlineAtom> atoms = row.done();
        int i = 0;
        while (i < atoms.size()) {
            close(atoms.get(i).marks());
            i = begin(atoms, i);
        }
        close(List.of());
        escape();
        part();
        return pieces.stream().map(InlinePiece::written).collect(Collectors.joining());
    }

    /** Ends all marks that do not go on, and those within them. */
    private void close(List<Mark> staying) {
        while (open.stream().anyMatch(each -> !staying.contains(each.mark()))) {
            Open last = open.pop();
            pieces.add(InlinePiece.sign(InlineAtoms.isLink(last.mark()) ? Role.OTHER : Role.CLOSES, last.sign()));
        }
    }

    /** Begins the marks of an atom, the longest first, and writes it; or all of an address. The place behind it. */
    private int begin(List<InlineAtom> atoms, int i) {
        InlineAtom atom = atoms.get(i);
        List<Mark> fresh = atom.marks().stream()
                .filter(mark -> open.stream().noneMatch(each -> each.mark().equals(mark)))
                .sorted(Comparator.comparingInt((Mark mark) -> -end(atoms, i, mark))
                        .thenComparing(InlineAtoms::isLink))
                .toList();
        for (Mark mark : fresh) {
            if (!InlineAtoms.isLink(mark)) {
                emphasise(mark);
                continue;
            }
            String href = (String) mark.attributes().get("href");
            int end = end(atoms, i, mark);
            if (isAddress(atoms.subList(i, end), href)) {
                pieces.add(InlinePiece.sign(Role.OTHER, inPlace("<" + href + ">")));
                return end;
            }
            pieces.add(InlinePiece.sign(Role.OTHER, "["));
            open.push(new Open(mark, "](" + inPlace(href.replaceAll("[\\\\()]|&(?=[A-Za-z#])", "\\\\$0")) + ")"));
        }
        pieces.add(piece(atom));
        return i + 1;
    }

    private static int end(List<InlineAtom> atoms, int from, Mark mark) {
        int end = from;
        while (end < atoms.size() && atoms.get(end).marks().contains(mark)) {
            end++;
        }
        return end;
    }

    private static boolean isAddress(List<InlineAtom> atoms, String href) {
        if (atoms.size() != href.length()) {
            return false;
        }
        for (int i = 0; i < atoms.size(); i++) {
            InlineAtom atom = atoms.get(i);
            if (atom.character() != href.charAt(i)
                    || !atom.marks().equals(atoms.get(0).marks())) {
                return false;
            }
        }
        return true;
    }

    private String inPlace(String address) {
        return escaped.contains("|") ? address.replace("|", "\\|") : address;
    }

    private void emphasise(Mark mark) {
        InlinePiece before = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        boolean afterStar = before != null
                && before.role() != Role.CHARACTER
                && before.written().endsWith("*");
        boolean withinStar = open.stream().anyMatch(each -> each.sign().startsWith("*"));
        String sign =
                (afterStar || withinStar ? "_" : "*").repeat(mark.kind().name().equals("strong") ? 2 : 1);
        pieces.add(InlinePiece.sign(Role.OPENS, sign));
        open.push(new Open(mark, sign));
    }

    private InlinePiece piece(InlineAtom atom) {
        if (!atom.isCharacter()) {
            return InlinePiece.sign(Role.OTHER, atom.isBreak() ? "\\\n" : atom.footnote());
        }
        String character = Character.toString(atom.character());
        return InlinePiece.character(atom.character(), escaped.contains(character) ? "\\" + character : character);
    }

    /** Escapes what is a sign only before another, and keeps blanks at the edges of lines. */
    private void escape() {
        for (int i = 0; i < pieces.size(); i++) {
            InlinePiece piece = pieces.get(i);
            InlinePiece next = at(i + 1);
            if (piece.isCharacter("!^") && InlinePiece.first(next) == '[') {
                piece.escape();
            } else if (piece.isCharacter("&") && next != null && (next.isLetter() || next.isCharacter("#"))) {
                piece.escape();
            } else if (piece.isSpace() && (InlinePiece.last(at(i - 1)) == '\n' || isLineEnd(next))) {
                piece.encode();
            }
        }
    }

    private static boolean isLineEnd(InlinePiece next) {
        return next == null || next.written().endsWith("\n");
    }

    /** Sees to it that every sign of emphasis counts as one: it asks for no blank inside, and for no letter outside. */
    private void part() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < pieces.size(); i++) {
                InlinePiece sign = pieces.get(i);
                if (sign.role() == Role.OPENS) {
                    changed |=
                            part(sign, InlinePiece.first(at(i + 1)), at(i + 1), InlinePiece.last(at(i - 1)), at(i - 1));
                } else if (sign.role() == Role.CLOSES) {
                    changed |=
                            part(sign, InlinePiece.last(at(i - 1)), at(i - 1), InlinePiece.first(at(i + 1)), at(i + 1));
                }
            }
        }
    }

    private static boolean part(InlinePiece sign, int inner, InlinePiece inside, int outer, InlinePiece outside) {
        if (InlinePiece.isBlank(inner)) {
            return inside.encode();
        }
        boolean letterOutside = !InlinePiece.isBlank(outer) && !InlinePiece.isSign(outer);
        boolean needed = InlinePiece.isSign(inner) || sign.written().startsWith("_");
        return letterOutside && needed && outside.encode();
    }

    private InlinePiece at(int i) {
        return i < 0 || i >= pieces.size() ? null : pieces.get(i);
    }
}
