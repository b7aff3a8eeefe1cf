package org.manyhands.coauthoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.richtext.CommonMark;
import org.manyhands.platform.richtext.Part;
import org.manyhands.platform.richtext.Parts;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.WrittenPart;

/** A text as it is written in plain forms: CommonMark, as a whole or a clause at a time. */
final class PlainText {
    private static final int DEEPEST = 3;

    private PlainText() {}

    /** The whole text, as {@link #read} takes it. */
    static String of(RichText text) {
        return TextParts.join(parts(CommonMark.print(text)));
    }

    /**
     * The text that somebody made of one, whose clauses keep their keys as far as they are the same. Who changed nothing made
     * the same one, also where CommonMark cannot say all of it.
     *
     * @throws org.manyhands.platform.errors.RuleViolation at {@code source} when it has too many parts
     */
    static RichText read(RichText before, String source) {
        List<WrittenPart> old = CommonMark.print(before);
        if (isSame(TextParts.join(parts(old)), source)) {
            return before;
        }
        List<TextPart> parts = TextParts.split(source);
        int[] partners = ClauseMatching.match(parts(old), parts);
        int top = parts.stream()
                .filter(part -> !part.isClause())
                .mapToInt(TextPart::level)
                .min()
                .orElse(1);
        Deque<String> unused = unused(old, partners);
        List<WrittenPart> written = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            TextPart part = parts.get(i);
            String key = partners[i] >= 0 ? old.get(partners[i]).key() : part.isClause() ? first(unused) : null;
            WrittenPart now = part.isClause()
                    ? WrittenPart.clause(key, part.source())
                    : WrittenPart.heading(Math.min(part.level() - top + 1, DEEPEST), part.source());
            written.add(now);
            kept.add(partners[i] >= 0 && old.get(partners[i]).equals(now) ? partners[i] : -1);
        }
        return Parts.keeping(CommonMark.read(written), before, kept);
    }

    /** The keys of clauses in which nothing was written: what is new is written there. */
    private static Deque<String> unused(List<WrittenPart> old, int[] partners) {
        Set<Integer> used = IntStream.of(partners).boxed().collect(Collectors.toSet());
        return IntStream.range(0, old.size())
                .filter(i -> old.get(i).isClause() && old.get(i).source().isBlank() && !used.contains(i))
                .mapToObj(i -> old.get(i).key())
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    private static String first(Deque<String> unused) {
        return unused.isEmpty() ? "" : unused.poll();
    }

    /**
     * The text with other words in one clause, however many paragraphs they are.
     *
     * @throws NotFound when there is no such clause
     */
    static RichText read(RichText before, String clauseKey, String source) {
        Part clause = before.parts().stream()
                .filter(part -> clauseKey.equals(part.key()))
                .findFirst()
                .orElseThrow(() -> new NotFound("clause"));
        boolean unchanged = CommonMark.print(before).stream()
                .anyMatch(part -> clauseKey.equals(part.key()) && isSame(part.source(), source));
        if (unchanged) {
            return before;
        }
        return Parts.exchanged(before, clause, CommonMark.read(List.of(WrittenPart.clause(clauseKey, source))));
    }

    /** Browsers end lines in their own way. */
    private static boolean isSame(String printed, String sent) {
        return printed.strip().lines().toList().equals(sent.strip().lines().toList());
    }

    private static List<TextPart> parts(List<WrittenPart> written) {
        return written.stream()
                .map(part -> part.isClause()
                        ? TextPart.clause(part.source())
                        : TextPart.heading(part.level(), part.source()))
                .toList();
    }
}
