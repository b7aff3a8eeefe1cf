package org.manyhands.platform.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manyhands.platform.index.SearchHit.Why;
import org.manyhands.platform.subjects.SubjectRef;

/** Marks in the words of a hit what was looked for, and says why it is one. It reads what the reader sees and nothing else. */
final class Marking {
    private static final int EXCERPT = 240;
    private static final int BEFORE = 60;

    /** So much of a text is looked through for an excerpt. */
    private static final int READ = 40_000;

    private static final String DOTS = "…";

    private final List<List<String>> phrases = new ArrayList<>();
    private final Set<String> exact = new HashSet<>();
    private final Map<Wording, Set<String>> stems = new EnumMap<>(Wording.class);
    private final boolean similar;

    /** A word of a text that was looked for. */
    private record Match(int from, int to, Why.Kind kind, String term) {}

    Marking(SearchWords words, boolean similar) {
        this.similar = similar;
        for (SearchWords.Part part : words.wanted()) {
            List<String> terms = part.terms();
            if (terms.size() > 1) {
                phrases.add(terms);
            } else if (!part.saysLittle() || words.wanted().size() == 1) {
                exact.addAll(terms);
                for (Wording each : Wording.stems()) {
                    stems.computeIfAbsent(each, key -> new HashSet<>()).addAll(each.terms(part.text()));
                }
            }
        }
    }

    SearchHit mark(SubjectRef subject, String kindKey, Found found) {
        List<Match> inTitle = matches(found.title(), found.language());
        String words = found.words() == null
                ? ""
                : found.words().substring(0, Math.min(found.words().length(), READ));
        List<Match> inWords = matches(words, found.language());
        int from = start(words, inWords);
        int to = Math.min(words.length(), from + EXCERPT);
        while (to < words.length() && to > from && !Character.isWhitespace(words.charAt(to))) {
            to--;
        }
        List<MarkedText> excerpt = new ArrayList<>();
        if (to > from) {
            excerpt.addAll(pieces(words, from, to, inWords));
            if (from > 0) {
                excerpt.add(0, new MarkedText(DOTS, false));
            }
            if (to < words.length()) {
                excerpt.add(new MarkedText(DOTS, false));
            }
        }
        List<MarkedText> title = pieces(found.title(), 0, found.title().length(), inTitle);
        return new SearchHit(subject, kindKey, found, title, excerpt, why(found, inTitle, words, inWords));
    }

    private List<Match> matches(String text, String language) {
        List<Match> matches = new ArrayList<>();
        List<Wording.Token> tokens = Wording.EXACT.tokens(text);
        Map<Integer, Map<Wording, Set<String>>> forms = forms(text, language);
        for (int i = 0; i < tokens.size(); i++) {
            Wording.Token token = tokens.get(i);
            int length = phraseAt(tokens, i);
            if (length > 0) {
                Wording.Token last = tokens.get(i + length - 1);
                matches.add(new Match(token.from(), last.to(), Why.Kind.WORDS, token.term()));
                i += length - 1;
            } else {
                Why.Kind kind = kind(token, forms.getOrDefault(token.from(), Map.of()));
                if (kind != null) {
                    matches.add(new Match(token.from(), token.to(), kind, token.term()));
                }
            }
        }
        return matches;
    }

    private Map<Integer, Map<Wording, Set<String>>> forms(String text, String language) {
        Map<Integer, Map<Wording, Set<String>>> forms = new HashMap<>();
        for (Wording each : Tongue.of(language, text)) {
            if (stems.containsKey(each)) {
                each.tokens(text)
                        .forEach(token -> forms.computeIfAbsent(token.from(), key -> new EnumMap<>(Wording.class))
                                .computeIfAbsent(each, key -> new HashSet<>())
                                .add(token.term()));
            }
        }
        return forms;
    }

    private int phraseAt(List<Wording.Token> tokens, int at) {
        for (List<String> phrase : phrases) {
            boolean there = at + phrase.size() <= tokens.size();
            for (int i = 0; there && i < phrase.size(); i++) {
                there = tokens.get(at + i).term().equals(phrase.get(i));
            }
            if (there) {
                return phrase.size();
            }
        }
        return 0;
    }

    private Why.Kind kind(Wording.Token token, Map<Wording, Set<String>> forms) {
        if (exact.contains(token.term())) {
            return Why.Kind.WORDS;
        }
        if (forms.entrySet().stream()
                .anyMatch(form -> form.getValue().stream().anyMatch(stems.get(form.getKey())::contains))) {
            return Why.Kind.FORM;
        }
        return similar && exact.stream().anyMatch(typed -> Similar.to(typed, token.term())) ? Why.Kind.SIMILAR : null;
    }

    /** Where the excerpt begins that has most of what was looked for. */
    private static int start(String words, List<Match> matches) {
        int best = 0;
        int most = 0;
        for (Match first : matches) {
            Set<String> terms = new HashSet<>();
            matches.stream()
                    .filter(each -> each.from() >= first.from() && each.to() <= first.from() + EXCERPT - BEFORE)
                    .forEach(each -> terms.add(each.term()));
            if (terms.size() > most) {
                most = terms.size();
                best = first.from();
            }
        }
        int from = Math.max(0, best - BEFORE);
        if (from == 0 || words.length() <= EXCERPT) {
            return 0;
        }
        while (from < best && !Character.isWhitespace(words.charAt(from))) {
            from++;
        }
        while (from < best && Character.isWhitespace(words.charAt(from))) {
            from++;
        }
        return from;
    }

    private static List<MarkedText> pieces(String text, int from, int to, List<Match> matches) {
        List<MarkedText> pieces = new ArrayList<>();
        int at = from;
        for (Match match : matches) {
            if (match.from() >= at && match.to() <= to) {
                add(pieces, text.substring(at, match.from()), false);
                add(pieces, text.substring(match.from(), match.to()), true);
                at = match.to();
            }
        }
        add(pieces, text.substring(at, Math.max(at, to)), false);
        return pieces;
    }

    private static void add(List<MarkedText> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new MarkedText(text, marked));
        }
    }

    private List<Why> why(Found found, List<Match> inTitle, String words, List<Match> inWords) {
        Set<Why> why = new LinkedHashSet<>();
        if (!inTitle.isEmpty()) {
            why.add(new Why(Why.Kind.TITLE, null));
        }
        for (Why.Kind kind : List.of(Why.Kind.WORDS, Why.Kind.FORM, Why.Kind.SIMILAR)) {
            first(kind, found.title(), inTitle, why);
            first(kind, words, inWords, why);
        }
        return List.copyOf(why);
    }

    /** Words as they were typed need no naming; others are named, each kind once. */
    private static void first(Why.Kind kind, String text, List<Match> matches, Set<Why> why) {
        if (why.stream().noneMatch(each -> each.kind() == kind)) {
            matches.stream()
                    .filter(match -> match.kind() == kind)
                    .findFirst()
                    .ifPresent(match -> why.add(
                            new Why(kind, kind == Why.Kind.WORDS ? null : text.substring(match.from(), match.to()))));
        }
    }
}
