package org.manyhands.coauthoring;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.manyhands.coauthoring.TextCredit.Way;
import org.manyhands.coauthoring.VoiceShare.Kind;
import org.manyhands.platform.richtext.CommonMark;
import org.manyhands.platform.richtext.CreditedHtml;
import org.manyhands.platform.richtext.CreditedWord;
import org.manyhands.platform.richtext.Part;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.RunMark;
import org.manyhands.platform.richtext.WrittenPart;

/**
 * The text of a version of which it is known who wrote what, as far as that may be told.
 *
 * @param text with its credits
 * @param byCredit what may be told of each credit
 * @param ways by which the words came in that stand, of each that wrote them
 */
public record VoicedText(RichText text, Map<Integer, TextVoice> byCredit, Map<TextVoice, Set<Way>> ways) {
    static VoicedText of(RichText text, List<CreditRow> credits) {
        Set<Integer> standing = new HashSet<>();
        text.parts()
                .forEach(part -> text.creditedWords(part).stream()
                        .map(CreditedWord::credit)
                        .forEach(standing::add));
        Map<Integer, TextVoice> byCredit = new HashMap<>();
        Map<TextVoice, Set<Way>> ways = new HashMap<>();
        for (CreditRow credit : credits) {
            byCredit.put(credit.number(), credit.voice());
            if (standing.contains(credit.number())) {
                ways.computeIfAbsent(credit.voice(), voice -> EnumSet.noneOf(Way.class))
                        .add(credit.way());
            }
        }
        if (standing.contains(TextCredit.NOBODY)) {
            ways.computeIfAbsent(TextVoice.OTHERS, voice -> EnumSet.noneOf(Way.class));
        }
        return new VoicedText(text, byCredit, ways);
    }

    /** Whose words it is made of: by standpoint, then by name, the others last. */
    public List<TextVoice> voices(Comparator<String> standpoints) {
        return ways.keySet().stream()
                .sorted(Comparator.comparing(TextVoice::kind)
                        .thenComparing(TextVoice::standpoint, Comparator.nullsLast(standpoints))
                        .thenComparing(TextVoice::standpoint, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(TextVoice::name, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(TextVoice::personaKey, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** By which ways their words came in; of the others nothing is told. */
    public Set<Way> ways(TextVoice voice) {
        return voice.kind() == Kind.REST ? Set.of() : ways.getOrDefault(voice, Set.of());
    }

    /** The HTML of its headings and clauses, by their places in the version. */
    public Map<Integer, String> html(Function<TextVoice, RunMark> marks) {
        Map<Integer, String> html = new HashMap<>();
        List<Part> parts = text.parts();
        List<WrittenPart> written = CommonMark.print(text);
        for (int i = 0; i < parts.size(); i++) {
            if (!written.get(i).source().isBlank()) {
                html.put(
                        html.size() + 1,
                        CreditedHtml.of(
                                text,
                                parts.get(i),
                                credit -> marks.apply(byCredit.getOrDefault(credit, TextVoice.OTHERS))));
            }
        }
        return html;
    }
}
