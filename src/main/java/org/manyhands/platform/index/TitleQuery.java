package org.manyhands.platform.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Asks the index for titles that go on as somebody begins to type, as one question in which who they are is part. How rare a word
 * is does not count: in a list this short, the order would tell how much there is that the reader may not see.
 */
final class TitleQuery {
    /** A single letter tells nothing, and nearly everything has it. */
    private static final int TELLING = 2;

    private static final float EXACT = 3;
    private static final float STEM = 2;
    private static final float BEGUN = 1;

    private TitleQuery() {}

    /** The words of what was typed, of which the last one may go on; none while too little was typed. */
    static List<String> words(String typed) {
        List<String> words = new ArrayList<>();
        SearchWords.of(typed).wanted().forEach(part -> words.addAll(part.terms()));
        if (!words.isEmpty() && letters(words.get(words.size() - 1)) < TELLING) {
            words.remove(words.size() - 1);
        }
        return words;
    }

    private static int letters(String word) {
        return word.codePointCount(0, word.length());
    }

    /**
     * The question.
     *
     * @param words at least one
     * @param keys what opens doors to the reader
     */
    static Query of(List<String> words, Set<String> keys) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        int last = words.size() - 1;
        for (String word : words.subList(0, last)) {
            query.add(any(ways(word)), Tongue.saysLittle(word) ? Occur.SHOULD : Occur.MUST);
        }
        List<Query> ways = ways(words.get(last));
        ways.add(way(new PrefixQuery(new Term(IndexDocuments.TITLE, words.get(last))), BEGUN));
        query.add(any(ways), Occur.MUST);
        QueryMaker.open(query, keys);
        return query.build();
    }

    private static List<Query> ways(String word) {
        List<Query> ways = new ArrayList<>();
        ways.add(way(new TermQuery(new Term(IndexDocuments.TITLE, word)), EXACT));
        for (Wording stems : Wording.stems()) {
            for (String stem : stems.terms(word)) {
                ways.add(way(new TermQuery(new Term(stems.of(IndexDocuments.TITLE), stem)), STEM));
            }
        }
        return ways;
    }

    private static Query way(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private static Query any(List<Query> ways) {
        return new DisjunctionMaxQuery(ways, 0);
    }
}
