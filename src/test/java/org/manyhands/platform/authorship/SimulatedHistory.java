package org.manyhands.platform.authorship;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writers who work on one text, and what each word truly is: who typed it first is noted when it is typed, and goes with
 * the word wherever it is moved, out of the text and back.
 */
final class SimulatedHistory {
    private static final int SENTENCE = 14;
    private static final int REMEMBERED = 40;

    private final Random random;
    private final Speech speech;
    private final List<Typed> text = new ArrayList<>();
    private final List<List<Typed>> removed = new ArrayList<>();
    private List<Typed> before = List.of();

    /** A word with who typed it; {@code end} is what follows it: a blank, a stop or the end of a paragraph. */
    private record Typed(String word, int author, String end) {}

    /** How the words of writers are chosen. */
    interface Speech {
        String word(int author, Random random);
    }

    SimulatedHistory(long seed, Speech speech) {
        this.random = new Random(seed);
        this.speech = speech;
    }

    /** Each writer has words that no other uses. */
    static Speech ownWords(int vocabulary) {
        return (author, random) -> "a" + author + "w" + rank(random, vocabulary);
    }

    /** All use the same words, some of them in every sentence, as in any language. */
    static Speech sharedWords(int vocabulary) {
        return (author, random) -> {
            int rank = rank(random, vocabulary);
            return rank < 60 ? Integer.toString(rank + 36, 36) : "w" + rank;
        };
    }

    /** A rank after Zipf: the second word half as often as the first, the third a third. */
    private static int rank(Random random, int most) {
        return (int) Math.floor(Math.exp(random.nextDouble() * Math.log(most + 1.0))) - 1;
    }

    void write(int author, int words) {
        text.addAll(fresh(author, words));
    }

    private List<Typed> fresh(int author, int words) {
        List<Typed> fresh = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            String end =
                    i + 1 == words || random.nextInt(SENTENCE) == 0 ? random.nextInt(6) == 0 ? ".\n\n" : ". " : " ";
            fresh.add(new Typed(speech.word(author, random), author, end));
        }
        return fresh;
    }

    /** Types some new words into the middle of a sentence. */
    void insert(int author, int words) {
        text.addAll(random.nextInt(text.size() + 1), within(author, words));
    }

    private List<Typed> within(int author, int words) {
        return fresh(author, words).stream()
                .map(typed -> new Typed(typed.word, author, " "))
                .toList();
    }

    /** Writes whole sentences between others. */
    void insertSentences(int author, int words) {
        text.addAll(afterSentence(), fresh(author, words));
    }

    private int afterSentence() {
        int place = text.isEmpty() ? 0 : random.nextInt(text.size());
        while (place > 0 && text.get(place - 1).end.equals(" ")) {
            place--;
        }
        return place;
    }

    /** Removes a passage, which may come back. */
    void remove(int words) {
        removed.add(cut(words));
        if (removed.size() > REMEMBERED) {
            removed.remove(0);
        }
    }

    private List<Typed> cut(int words) {
        int size = Math.min(words, text.size());
        int from = random.nextInt(text.size() - size + 1);
        List<Typed> passage = new ArrayList<>(text.subList(from, from + size));
        text.subList(from, from + size).clear();
        return passage;
    }

    /** Types other words over some. */
    void replace(int author, int words) {
        int size = Math.min(words, text.size());
        int from = random.nextInt(text.size() - size + 1);
        List<Typed> place = text.subList(from, from + size);
        removed.add(new ArrayList<>(place));
        place.clear();
        text.addAll(from, within(author, words));
    }

    /** Tears a passage out and puts it anywhere else. */
    void move(int words) {
        List<Typed> passage = cut(words);
        text.addAll(random.nextInt(text.size() + 1), passage);
    }

    /** Puts a sentence between others. */
    void moveSentence() {
        int from = afterSentence();
        int to = from;
        while (to < text.size() && (to == from || text.get(to - 1).end.equals(" "))) {
            to++;
        }
        List<Typed> passage = new ArrayList<>(text.subList(from, to));
        text.subList(from, to).clear();
        text.addAll(afterSentence(), passage);
    }

    /** Brings back a passage that was removed, or a part of it, anywhere. */
    void restore(int most) {
        if (!removed.isEmpty()) {
            List<Typed> passage = removed.remove(random.nextInt(removed.size()));
            int size = Math.min(most, passage.size());
            int from = random.nextInt(passage.size() - size + 1);
            text.addAll(random.nextInt(text.size() + 1), passage.subList(from, from + size));
        }
    }

    void save() {
        before = new ArrayList<>(text);
    }

    /** Brings the whole text back to what it was when it was saved. */
    void revert() {
        text.clear();
        text.addAll(before);
    }

    void blank() {
        text.clear();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int size() {
        return text.size();
    }

    /** The text as it stands now. */
    String text() {
        StringBuilder all = new StringBuilder();
        text.forEach(typed -> all.append(typed.word).append(typed.end));
        return all.toString();
    }

    /** How many words a ledger credits to another than who typed them. */
    int wrong(VoiceLedger ledger) {
        List<Word> words = ledger.words();
        if (words.size() != text.size()) {
            throw new AssertionError(words.size() + " words instead of " + text.size());
        }
        int wrong = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!ledger.author(words.get(i).revision()).equals("author " + text.get(i).author)) {
                wrong++;
            }
        }
        return wrong;
    }
}
