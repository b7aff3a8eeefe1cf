package org.manyhands.platform.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Asks the index what somebody looks for, as one question in which who they are is part. */
final class QueryMaker {
    private static final float TIE = 0.1f;
    private static final float LITTLE = 0.2f;
    private static final float SIMILAR = 0.4f;

    /** How much words say where they stand: as they were written, and by their stem. */
    private enum Place {
        TITLE(IndexDocuments.TITLE, 4, 3),
        WORDS(IndexDocuments.WORDS, 1.5f, 1),
        CONTEXT(IndexDocuments.CONTEXT, 0.8f, 0.5f);

        private final String field;
        private final float exact;
        private final float stem;

        Place(String field, float exact, float stem) {
            this.field = field;
            this.exact = exact;
            this.stem = stem;
        }
    }

    private QueryMaker() {}

    /**
     * The question.
     *
     * @param keys what opens doors to the reader
     * @param reach how far it goes for the words
     */
    static Query of(SearchAsk ask, Set<String> keys, Reach reach) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(words(ask.words(), reach), Occur.MUST);
        ask.words().excluded().forEach(part -> query.add(anywhere(part, false), Occur.MUST_NOT));
        open(query, keys);
        if (ask.type() != null) {
            query.add(new TermQuery(new Term(IndexDocuments.TYPE, ask.type())), Occur.FILTER);
        }
        if (ask.spaceId() != null) {
            query.add(LongField.newExactQuery(IndexDocuments.SPACE, ask.spaceId()), Occur.FILTER);
        }
        if (ask.authors() != null) {
            query.add(among(IndexDocuments.AUTHOR, ask.authors()), Occur.FILTER);
        }
        if (ask.tags() != null) {
            query.add(among(IndexDocuments.TAG, ask.tags()), Occur.FILTER);
        }
        if (ask.from() != null || ask.until() != null) {
            long from = ask.from() == null ? Long.MIN_VALUE : ask.from().toEpochMilli();
            long to = ask.until() == null ? Long.MAX_VALUE : ask.until().toEpochMilli() - 1;
            query.add(LongField.newRangeQuery(IndexDocuments.AT, from, to), Occur.FILTER);
        }
        return query.build();
    }

    private static Query among(String field, Collection<Long> ids) {
        return LongPoint.newSetQuery(
                field, ids.stream().mapToLong(Long::longValue).toArray());
    }

    /** Both doors of a subject must open. */
    static void open(BooleanQuery.Builder query, Set<String> keys) {
        List<BytesRef> held = new ArrayList<>();
        held.add(new BytesRef(IndexEntry.OPEN));
        keys.forEach(key -> held.add(new BytesRef(key)));
        query.add(new TermInSetQuery(IndexDocuments.DOOR, held), Occur.FILTER);
        query.add(new TermInSetQuery(IndexDocuments.INNER, held), Occur.FILTER);
    }

    private static Query words(SearchWords words, Reach reach) {
        List<SearchWords.Part> wanted = words.wanted();
        if (wanted.isEmpty()) {
            return new ConstantScoreQuery(new MatchAllDocsQuery());
        }
        boolean little = wanted.stream().allMatch(SearchWords.Part::saysLittle);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        BooleanQuery.Builder needed = new BooleanQuery.Builder();
        int count = 0;
        for (SearchWords.Part part : wanted) {
            if (!little && part.saysLittle()) {
                query.add(new BoostQuery(anywhere(part, false), LITTLE), Occur.SHOULD);
            } else {
                needed.add(anywhere(part, reach.isSimilar()), Occur.SHOULD);
                count++;
            }
        }
        needed.setMinimumNumberShouldMatch(reach.needed(count));
        return query.add(needed.build(), Occur.MUST).build();
    }

    /** How rare a similar word is does not count: mistyped ones are, and which there are of them depends on all texts. */
    private static Query similar(Term term, int edits) {
        return new FuzzyQuery(
                term,
                edits,
                Similar.PREFIX,
                FuzzyQuery.defaultMaxExpansions,
                FuzzyQuery.defaultTranspositions,
                new MultiTermQuery.TopTermsBoostOnlyBooleanQueryRewrite(FuzzyQuery.defaultMaxExpansions));
    }

    private static Query anywhere(SearchWords.Part part, boolean similar) {
        List<Query> ways = new ArrayList<>();
        List<String> terms = part.terms();
        for (Place place : Place.values()) {
            if (terms.size() > 1) {
                ways.add(new BoostQuery(new PhraseQuery(place.field, terms.toArray(String[]::new)), place.exact));
                continue;
            }
            Term term = new Term(place.field, terms.get(0));
            ways.add(new BoostQuery(new TermQuery(term), place.exact));
            for (Wording stems : Wording.stems()) {
                for (String stem : stems.terms(part.text())) {
                    ways.add(new BoostQuery(new TermQuery(new Term(stems.of(place.field), stem)), place.stem));
                }
            }
            int edits = Similar.edits(term.text());
            if (similar && edits > 0) {
                ways.add(new BoostQuery(similar(term, edits), place.stem * SIMILAR));
            }
        }
        return new DisjunctionMaxQuery(ways, TIE);
    }
}
