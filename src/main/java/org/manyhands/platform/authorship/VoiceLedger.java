package org.manyhands.platform.authorship;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells of a history that was written elsewhere, word by word, who wrote what first. It is fed with one revision after
 * another, and asked for the words of the last one. A word keeps its origin when it stays, when it moves, and when it is
 * removed and comes back; capital letters and blanks make no word new.
 *
 * <p>As in WikiWho (F. Flöck and M. Acosta, "WikiWho: Precise and Efficient Attribution of Authorship of Revisioned
 * Content", WWW 2014), paragraphs that nobody touched are found first, then sentences, and only what is left is compared
 * word by word. Differently from there, that last step is no plain comparison with the revision before, which gives every
 * "and" in the place of another "and" to the other's author and loses what moves within a sentence: words are known again
 * only when they tell more than chance would ({@link Gap}), and are looked for in all that was ever written ({@link
 * Passages}, {@link Strays}). Whoever copies a sentence is not its author either ({@link Copies}).
 *
 * <p>The time that one revision takes grows with its length and no faster, whatever is in it.
 */
public final class VoiceLedger {
    private final List<String> authors = new ArrayList<>();
    private final Written written = new Written();
    private final Vocabulary vocabulary = new Vocabulary();
    private Comparison last;

    /**
     * Takes in the next revision.
     *
     * @return its number, counted from 1
     */
    public int add(String author, String text) {
        authors.add(author);
        int revision = authors.size();
        Comparison now = new Comparison(written, vocabulary, revision, new RevisionWords(text, vocabulary), last);
        new SameStretches(now).take();
        InPlace inPlace = new InPlace(now);
        inPlace.fill();
        new Passages(now).bringBack();
        inPlace.fill();
        new Strays(now).bringBack();
        new Copies(now).credit();
        now.finish();
        last = now;
        return revision;
    }

    /** The words of the last revision in order, each with the revision that wrote it first. */
    public List<Word> words() {
        List<Word> words = new ArrayList<>();
        for (int i = 0; last != null && i < last.words.size(); i++) {
            words.add(new Word(last.words.start(i), last.words.end(i), written.origin(last.token(i))));
        }
        return words;
    }

    /** Who wrote the words of the last revision first, for when it is no longer the last one. */
    public Origins origins() {
        int[] revisions = new int[last == null ? 0 : last.words.size()];
        for (int i = 0; i < revisions.length; i++) {
            revisions[i] = written.origin(last.token(i));
        }
        return new Origins(authors, revisions);
    }

    /** Who wrote a revision. */
    public String author(int revision) {
        return authors.get(revision - 1);
    }

    /** What each author has in the last revision; who has most comes first. */
    public List<AuthorShare> shares() {
        Map<String, int[]> counts = new LinkedHashMap<>();
        authors.forEach(author -> counts.putIfAbsent(author, new int[2]));
        for (int token = 0; token < written.size(); token++) {
            counts.get(author(written.origin(token)))[0]++;
        }
        List<Word> words = words();
        words.forEach(word -> counts.get(author(word.revision()))[1]++);
        List<AuthorShare> shares = new ArrayList<>();
        counts.forEach((author, count) -> shares.add(new AuthorShare(author, count[0], count[1], words.size())));
        shares.sort(Comparator.comparingInt(AuthorShare::surviving).reversed());
        return shares;
    }
}
