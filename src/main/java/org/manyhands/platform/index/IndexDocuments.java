package org.manyhands.platform.index;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.manyhands.platform.subjects.SubjectRef;

/** How a subject stands in the index. */
final class IndexDocuments {
    /** Counts up with every change of what is written or how, so that older indexes are made anew. */
    static final int EDITION = 2;

    static final String TITLE = "title";
    static final String WORDS = "words";
    static final String CONTEXT = "context";
    static final String REF = "ref";
    static final String TYPE = "type";
    static final String ID = "id";
    static final String DOOR = "door";
    static final String INNER = "inner";
    static final String BEHIND = "behind";
    static final String SPACE = "space";
    static final String AUTHOR = "author";
    static final String AT = "at";
    static final String TAG = "tag";

    /** The words of what everybody finds are counted apart, by a field that is not searched. */
    private static final String COUNTED = "open.";

    private static final FieldType COUNT = new FieldType();

    static {
        COUNT.setTokenized(true);
        COUNT.setOmitNorms(true);
        COUNT.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        COUNT.freeze();
    }

    private IndexDocuments() {}

    /** Tells the words of each field in the way of its name. */
    static Analyzer analyzer() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return Wording.stems().stream()
                        .filter(each -> field.endsWith("_" + each.language()))
                        .findFirst()
                        .orElse(Wording.EXACT)
                        .analyzer();
            }
        };
    }

    static Term ref(SubjectRef subject) {
        return new Term(REF, IndexSource.key(subject));
    }

    /** The field in which the words of another one are counted as far as everybody finds them. */
    static String counted(String field) {
        return COUNTED + field;
    }

    /** Which subject a document is of. */
    static SubjectRef subject(Document stored) {
        return new SubjectRef(
                stored.get(TYPE), stored.getField(ID).numericValue().longValue());
    }

    /**
     * The document of an entry.
     *
     * @param guarded whether only those find it who hold the key of what it stands behind
     */
    static Document of(String type, IndexEntry entry, boolean guarded) {
        Document document = new Document();
        SubjectRef subject = new SubjectRef(type, entry.id());
        document.add(new StringField(REF, IndexSource.key(subject), Store.NO));
        document.add(new StringField(TYPE, type, Store.YES));
        document.add(new LongField(ID, entry.id(), Store.YES));
        document.add(new StringField(DOOR, entry.door(), Store.NO));
        if (entry.behind() != null) {
            document.add(new StringField(BEHIND, IndexSource.key(entry.behind()), Store.NO));
        }
        String inner = guarded ? IndexSource.key(entry.behind()) : IndexEntry.OPEN;
        document.add(new StringField(INNER, inner, Store.NO));
        if (entry.spaceId() != null) {
            document.add(new LongField(SPACE, entry.spaceId(), Store.NO));
        }
        if (entry.author() != null) {
            document.add(new LongField(AUTHOR, entry.author(), Store.NO));
        }
        entry.tags().forEach(tag -> document.add(new LongField(TAG, tag, Store.NO)));
        document.add(new LongField(AT, entry.at().toEpochMilli(), Store.NO));
        List<Wording> tongues = Tongue.of(entry.language(), entry.title() + " " + entry.words());
        boolean open = !guarded && entry.door().equals(IndexEntry.OPEN);
        write(document, TITLE, entry.title(), tongues, open);
        write(document, WORDS, entry.words(), tongues, open);
        write(document, CONTEXT, entry.context(), tongues, open);
        return document;
    }

    private static void write(Document document, String field, String text, List<Wording> tongues, boolean open) {
        if (!text.isEmpty()) {
            Stream.concat(Stream.of(Wording.EXACT), tongues.stream())
                    .map(each -> each.of(field))
                    .forEach(name -> {
                        document.add(new TextField(name, text, Store.NO));
                        if (open) {
                            document.add(new Field(counted(name), text, COUNT));
                        }
                    });
        }
    }
}
