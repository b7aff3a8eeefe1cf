package org.manyhands.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.manyhands.coauthoring.CreditQueries;
import org.manyhands.coauthoring.TextVersionRow;
import org.manyhands.coauthoring.TextVoice;
import org.manyhands.coauthoring.VoicedText;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.richtext.RunMark;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.settings.ChosenSettings;
import org.manyhands.platform.settings.StandpointNames;

/** Marks in a version who wrote what, in the reader's language. */
@RequestScoped
class VoiceMarks {
    @Inject
    CreditQueries credits;

    @Inject
    ChosenSettings chosen;

    @Inject
    StandpointNames standpoints;

    @Inject
    Texts texts;

    @Inject
    ReadersLanguage reader;

    WhoWrote of(Actor viewer, ProposalRow proposal, TextVersionRow version) {
        Locale locale = reader.get();
        VoicedText text = credits.get(viewer, proposal.subject(), version);
        List<WhoWrote.Sign> legend = new ArrayList<>();
        Map<TextVoice, RunMark> marks = new HashMap<>();
        for (TextVoice voice : text.voices(chosen.standpoints().order())) {
            String number = texts.number(locale, legend.size() + 1);
            String label = label(voice, locale);
            legend.add(new WhoWrote.Sign(number, look(voice), label, voice, ways(text, voice, locale)));
            marks.put(
                    voice,
                    new RunMark(
                            look(voice),
                            number,
                            texts.of(locale, "proposals.who.said", label),
                            locale.toLanguageTag()));
        }
        return new WhoWrote(legend, text.html(marks::get));
    }

    private List<String> ways(VoicedText text, TextVoice voice, Locale locale) {
        return text.ways(voice).stream()
                .map(way -> texts.of(locale, "proposals.who.way." + way))
                .toList();
    }

    private String label(TextVoice voice, Locale locale) {
        return switch (voice.kind()) {
            case STANDPOINT ->
                texts.of(locale, "proposals.who.person", voice.name(), standpoints.name(voice.standpoint(), locale));
            case IMPORTED -> texts.of(locale, "proposals.who.imported", voice.name());
            case REST -> texts.of(locale, "proposals.who.others");
        };
    }

    private static String look(TextVoice voice) {
        return switch (voice.kind()) {
            case STANDPOINT -> "run run-" + voice.standpoint();
            case IMPORTED -> "run run-imported";
            case REST -> "run run-rest";
        };
    }
}
