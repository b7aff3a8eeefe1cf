package org.manyhands.platform.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/** Finds things of all features, as far as the reader may see them. */
@ApplicationScoped
public class SearchIndex {
    /** How many hits a page has. */
    public static final int PAGE = 20;

    /** So many titles are shown at most while somebody types. */
    public static final int TITLES = 6;

    /** With fewer hits than these, similar words count as well. */
    private static final int FEW = 5;

    private static final Sort BEST = new Sort(
            SortField.FIELD_SCORE,
            new SortedNumericSortField(IndexDocuments.AT, SortField.Type.LONG, true),
            new SortedNumericSortField(IndexDocuments.ID, SortField.Type.LONG, true));
    private static final Sort NEWEST = new Sort(
            new SortedNumericSortField(IndexDocuments.AT, SortField.Type.LONG, true),
            new SortedNumericSortField(IndexDocuments.ID, SortField.Type.LONG, true));

    @Inject
    IndexKeeper keeper;

    @Inject
    IndexSources sources;

    /** What the index says: which ones, how many, and with which words it was asked. */
    private record Answer(List<SubjectRef> subjects, int count, String more, Reach reach) {}

    /** Asks the index that there is. */
    private interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    /**
     * Finds something.
     *
     * @param after where the page before ended, or null
     */
    public SearchResult search(Actor reader, SearchAsk ask, String after) {
        boolean whole = keeper.isWhole();
        Set<String> keys = sources.keys(reader);
        Optional<Answer> answer = ask(searcher -> answer(searcher, ask, keys, SearchMark.of(after)));
        if (answer.isEmpty()) {
            return SearchResult.none(false);
        }
        Answer said = answer.get();
        Map<SubjectRef, Found> found = sources.found(reader, said.subjects());
        Map<String, String> kinds = sources.kinds();
        Marking marking = new Marking(ask.words(), said.reach().isSimilar());
        List<SearchHit> hits = new ArrayList<>();
        for (SubjectRef subject : said.subjects()) {
            if (found.containsKey(subject)) {
                hits.add(marking.mark(subject, kinds.get(subject.type()), found.get(subject)));
            }
        }
        return new SearchResult(hits, said.count(), said.more(), whole);
    }

    /** What is called as somebody begins to type, as far as they may see it: the best first, {@link #TITLES} at most. */
    public List<FoundTitle> titles(Actor reader, String typed) {
        List<String> words = TitleQuery.words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        Query query = TitleQuery.of(words, sources.keys(reader));
        List<SubjectRef> subjects = ask(searcher -> subjects(searcher, searcher.search(query, TITLES, BEST).scoreDocs))
                .orElse(List.of());
        Map<SubjectRef, Found> found = sources.found(reader, subjects);
        Map<String, String> kinds = sources.kinds();
        return subjects.stream()
                .filter(found::containsKey)
                .map(subject -> new FoundTitle(kinds.get(subject.type()), found.get(subject)))
                .toList();
    }

    /** Empty while there is no index that can be read. */
    private <T> Optional<T> ask(Question<T> question) {
        IndexStore store = keeper.store();
        if (store == null) {
            return Optional.empty();
        }
        try {
            IndexSearcher searcher = store.acquire();
            try {
                return Optional.of(question.ask(searcher));
            } finally {
                store.release(searcher);
            }
        } catch (AlreadyClosedException e) {
            return Optional.empty(); // another index takes its place at this moment
        } catch (IOException | InternalError e) {
            keeper.foundBroken(store, e);
            return Optional.empty();
        }
    }

    private static Answer answer(IndexSearcher searcher, SearchAsk ask, Set<String> keys, Optional<SearchMark> mark)
            throws IOException {
        Reach reach = mark.map(SearchMark::reach).orElse(Reach.EXACT);
        TopFieldDocs top = top(searcher, ask, keys, mark, reach);
        boolean further = mark.isEmpty() && !ask.words().isEmpty();
        if (further && top.totalHits.value < FEW) {
            reach = Reach.SIMILAR;
            top = top(searcher, ask, keys, mark, reach);
        }
        if (further && top.totalHits.value == 0) {
            reach = Reach.LOOSE;
            top = top(searcher, ask, keys, mark, reach);
        }
        ScoreDoc[] docs = top.scoreDocs;
        List<SubjectRef> subjects = subjects(searcher, docs);
        String more = docs.length > PAGE
                ? SearchMark.of((FieldDoc) docs[PAGE - 1], ask.newest(), reach).text()
                : null;
        return new Answer(subjects, (int) Math.min(top.totalHits.value, SearchResult.COUNTED), more, reach);
    }

    /** Those of one page; whether one more was found tells only whether there is a next. */
    private static List<SubjectRef> subjects(IndexSearcher searcher, ScoreDoc[] docs) throws IOException {
        List<SubjectRef> subjects = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (int i = 0; i < Math.min(docs.length, PAGE); i++) {
            subjects.add(IndexDocuments.subject(stored.document(docs[i].doc)));
        }
        return subjects;
    }

    private static TopFieldDocs top(
            IndexSearcher searcher, SearchAsk ask, Set<String> keys, Optional<SearchMark> mark, Reach reach)
            throws IOException {
        Sort sort = ask.newest() ? NEWEST : BEST;
        FieldDoc behind = mark.map(each -> each.behind(ask.newest())).orElse(null);
        return searcher.search(
                QueryMaker.of(ask, keys, reach),
                new TopFieldCollectorManager(sort, PAGE + 1, behind, SearchResult.COUNTED));
    }
}
