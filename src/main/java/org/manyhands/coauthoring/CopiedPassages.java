package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.manyhands.platform.richtext.Mapping;
import org.manyhands.platform.richtext.Passage;
import org.manyhands.platform.richtext.Provenance;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.StepWay.Copied;

/** Looks up what was copied from earlier versions of a text, so that it keeps the credit of who wrote it. */
@ApplicationScoped
class CopiedPassages {
    /** In so many earlier versions it is looked for in one batch; nobody copies from more. */
    private static final int MOST_VERSIONS = 3;

    @Inject
    WritingQueries writing;

    /** Whose the words of a batch are, as far as can be known before its steps are made. */
    Provenance provenance(CoText text, SentBatch sent, TextHead head) {
        Map<Integer, RichText> versions = new HashMap<>();
        return new Provenance(
                sent.session(),
                sent.ways(),
                head.takenOut(),
                way -> way.version() > sent.base() || way.from() >= way.to()
                        ? Stream.empty()
                        : passages(text.getId(), way, head, versions));
    }

    /** Most of what is copied still stands where it was; else it is looked up in the text as it was then. */
    private Stream<Passage> passages(long textId, Copied way, TextHead head, Map<Integer, RichText> versions) {
        return Stream.<Supplier<Optional<Passage>>>of(() -> standing(way, head), () -> former(textId, way, versions))
                .flatMap(where -> where.get().stream());
    }

    private static Optional<Passage> standing(Copied way, TextHead head) {
        if (!head.knowsSince(way.version())) {
            return Optional.empty();
        }
        Mapping since = Mapping.of(head.since(way.version()));
        int from = since.follow(way.from());
        int to = since.follow(way.to() - 1) + 1;
        return from < 0 || to <= from ? Optional.empty() : Optional.of(Passage.of(head.text(), from, to));
    }

    private Optional<Passage> former(long textId, Copied way, Map<Integer, RichText> versions) {
        if (versions.size() == MOST_VERSIONS && !versions.containsKey(way.version())) {
            return Optional.empty();
        }
        RichText then = versions.computeIfAbsent(
                way.version(), version -> writing.at(textId, version).text());
        return Optional.of(Passage.of(then, way.from(), way.to()));
    }
}
