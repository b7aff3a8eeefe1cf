package org.manyhands.platform.authorship;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;

/** Who wrote the words of one revision first, kept in so little room that a whole history of it can be at hand. */
public final class Origins {
    private final List<String> authors;

    /** One for each word. */
    private final int[] revisions;

    Origins(List<String> authors, int[] revisions) {
        this.authors = Collections.unmodifiableList(authors);
        this.revisions = revisions;
    }

    /**
     * The words of the revision in order.
     *
     * @param text as it was told to the ledger
     */
    public List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher word = Word.PATTERN.matcher(text);
        while (word.find()) {
            words.add(new Word(word.start(), word.end(), revisions[words.size()]));
        }
        return words;
    }

    /** Who wrote a revision. */
    public String author(int revision) {
        return authors.get(revision - 1);
    }
}
