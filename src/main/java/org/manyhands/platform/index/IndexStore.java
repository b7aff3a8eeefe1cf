package org.manyhands.platform.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.manyhands.platform.subjects.SubjectRef;

/** One index on this node's disk: written by one thread, read by many. */
final class IndexStore implements Closeable {
    private static final String POSITION = "position";
    private static final String AT = "at";
    private static final String WHOLE = "whole";
    private static final double BUFFER_MEGABYTES = 32;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<String, String> notes = new HashMap<>();
    private Map<String, Long> files = Map.of();
    private volatile boolean whole;

    private IndexStore(Path folder, Directory directory) throws IOException {
        this.folder = folder;
        this.directory = directory;
        IndexWriterConfig config = new IndexWriterConfig(IndexDocuments.analyzer())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
        this.writer = new IndexWriter(directory, config);
        Iterable<Map.Entry<String, String>> before = writer.getLiveCommitData();
        if (before != null) {
            before.forEach(note -> notes.put(note.getKey(), note.getValue()));
        }
        this.searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, IndexReader before) {
                return new OpenStatistics(reader);
            }
        });
        remember();
        this.whole = notes.containsKey(WHOLE);
    }

    /** Opens what lies in a folder, or begins an index there. */
    static IndexStore open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Directory directory = FSDirectory.open(folder);
        try {
            return new IndexStore(folder, directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    /** Whether everything was in it once, and was kept. */
    boolean isWhole() {
        return whole;
    }

    /** Everything is in it; that holds once it is kept. */
    void becomeWhole() {
        notes.put(WHOLE, "");
    }

    /** Up to which change all are in it. */
    long position() {
        return Long.parseLong(notes.getOrDefault(POSITION, "0"));
    }

    /** When that was so, in milliseconds. */
    long at() {
        return Long.parseLong(notes.getOrDefault(AT, "0"));
    }

    void put(SubjectRef subject, Document document) throws IOException {
        writer.updateDocument(IndexDocuments.ref(subject), document);
    }

    void remove(List<SubjectRef> subjects) throws IOException {
        writer.deleteDocuments(subjects.stream().map(IndexDocuments::ref).toArray(Term[]::new));
    }

    /** What stands behind one of these, as far as it was shown. */
    List<SubjectRef> behind(Collection<SubjectRef> subjects) throws IOException {
        List<BytesRef> keys =
                subjects.stream().map(IndexSource::key).map(BytesRef::new).toList();
        IndexSearcher searcher = searchers.acquire();
        try {
            List<SubjectRef> found = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            TermInSetQuery query = new TermInSetQuery(IndexDocuments.BEHIND, keys);
            for (ScoreDoc hit : searcher.search(query, Integer.MAX_VALUE).scoreDocs) {
                found.add(IndexDocuments.subject(stored.document(hit.doc)));
            }
            return found;
        } finally {
            searchers.release(searcher);
        }
    }

    /** From now on what was written is found. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Keeps it on the disk, with the change up to which it is. */
    void keep(long position, long at) throws IOException {
        notes.put(POSITION, String.valueOf(position));
        notes.put(AT, String.valueOf(at));
        writer.setLiveCommitData(Map.copyOf(notes).entrySet());
        writer.commit();
        remember();
        whole = notes.containsKey(WHOLE);
    }

    private void remember() throws IOException {
        Map<String, Long> sizes = new HashMap<>();
        if (DirectoryReader.indexExists(directory)) {
            for (String name : SegmentInfos.readLatestCommit(directory).files(true)) {
                sizes.put(name, directory.fileLength(name));
            }
        }
        files = sizes;
    }

    /** Whether all files that were kept last are there in their length. */
    boolean isThere() {
        return files.entrySet().stream().allMatch(file -> {
            try {
                return Files.size(folder.resolve(file.getKey())) == file.getValue();
            } catch (IOException e) {
                return false;
            }
        });
    }

    /** Reads every file once, and fails where one is not what was written. */
    void check() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                ((SegmentReader) leaf.reader()).checkIntegrity();
            }
        } finally {
            searchers.release(searcher);
        }
    }

    IndexSearcher acquire() throws IOException {
        return searchers.acquire();
    }

    void release(IndexSearcher searcher) throws IOException {
        searchers.release(searcher);
    }

    @Override
    public void close() throws IOException {
        files = Map.of();
        try {
            searchers.close();
        } finally {
            try {
                writer.close();
            } finally {
                directory.close();
            }
        }
    }
}
