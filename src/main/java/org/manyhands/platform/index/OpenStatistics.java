package org.manyhands.platform.index;

import java.io.IOException;
import java.util.concurrent.Executor;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;

/**
 * Takes a word for as rare as it is in what everybody finds. By how rare it is in everything, the order of what somebody may
 * see would tell them how often it stands in what they may not.
 */
final class OpenStatistics extends IndexSearcher {
    OpenStatistics(IndexReader reader) {
        super(reader, (Executor) null);
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
        Term counted = new Term(IndexDocuments.counted(term.field()), term.bytes());
        return new TermStatistics(
                term.bytes(),
                Math.max(1, getIndexReader().docFreq(counted)),
                Math.max(1, getIndexReader().totalTermFreq(counted)));
    }

    /** Where nobody finds anything without a key, all words are as rare. */
    @Override
    public CollectionStatistics collectionStatistics(String field) throws IOException {
        CollectionStatistics open = super.collectionStatistics(IndexDocuments.counted(field));
        return open == null
                ? new CollectionStatistics(field, 1, 1, 1, 1)
                : new CollectionStatistics(
                        field, open.maxDoc(), open.docCount(), open.sumTotalTermFreq(), open.sumDocFreq());
    }
}
