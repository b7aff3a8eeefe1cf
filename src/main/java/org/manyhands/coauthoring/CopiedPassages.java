package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyhands.platform.richtext.Mapping;
import org.manyhands.platform.richtext.Passage;
import org.manyhands.platform.richtext.Provenance;
import org.manyhands.platform.richtext.StepWay.Copied;

/** Looks up what was copied from earlier versions of a text, so that it keeps the credit of who wrote it. */
@ApplicationScoped
class CopiedPassages {
    /** In so many earlier versions it is looked for in one batch; nobody copies from more. */
    private static final int MOST_VERSIONS = 3;

    @Inject
    WritingQueries writing;

    /**
     * Whose the words of a batch are, as far as can be known before its steps are made. It throws {@link FormerTextNeeded}
     * where a step's words have to be looked up in a text that nobody has brought.
     */
    Provenance provenance(long textId, SentBatch sent, TextHead head) {
        return new Provenance(
                sent.session(),
                sent.ways(),
                head.takenOut(),
                persons(textId),
                way -> isPossible(way, sent) ? passages(way, sent, head) : Stream.empty());
    }

    /** For each credit of a text the first one of the same person; they are looked up once, when it is asked for. */
    private IntUnaryOperator persons(long textId) {
        Map<Integer, Integer> first = new HashMap<>();
        return number -> {
            if (first.isEmpty()) {
                List<TextCredit> all = writing.credits(textId);
                all.forEach(credit -> first.put(
                        credit.getNumber(),
                        all.stream()
                                .filter(credit::isOfSamePerson)
                                .mapToInt(TextCredit::getNumber)
                                .min()
                                .orElseThrow()));
            }
            return first.getOrDefault(number, number);
        };
    }

    /** The texts that words of a batch may be from, as they were then; nobody else waits for it. */
    Map<Integer, TextHead> former(long textId, SentBatch sent) {
        return sent.ways().stream()
                .flatMap(way -> way instanceof Copied copied && isPossible(copied, sent)
                        ? Stream.of(copied.version())
                        : Stream.empty())
                .distinct()
                .limit(MOST_VERSIONS)
                .collect(Collectors.toMap(Function.identity(), version -> writing.newest(textId, version)));
    }

    private static boolean isPossible(Copied way, SentBatch sent) {
        return way.version() <= sent.base() && way.from() < way.to();
    }

    /** Most of what is copied still stands where it was; else it is looked up in the text as it was then. */
    private static Stream<Passage> passages(Copied way, SentBatch sent, TextHead head) {
        return Stream.<Supplier<Optional<Passage>>>of(() -> standing(way, head), () -> former(way, sent))
                .flatMap(where -> where.get().stream());
    }

    private static Optional<Passage> standing(Copied way, TextHead head) {
        if (!head.knowsSince(way.version())) {
            return Optional.empty();
        }
        Mapping since = Mapping.of(head.since(way.version()));
        int from = since.follow(way.from());
        int to = since.follow(way.to() - 1) + 1;
        return from < 0 || to <= from ? Optional.empty() : row(head, from, to);
    }

    private static Optional<Passage> former(Copied way, SentBatch sent) {
        TextHead then = sent.former().orElseThrow(FormerTextNeeded::new).get(way.version());
        return Optional.ofNullable(then).flatMap(head -> row(head, way.from(), way.to()));
    }

    private static Optional<Passage> row(TextHead head, int from, int to) {
        return head.takenOut().row(head.text(), from, to);
    }
}
