package org.manyhands.platform.richtext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Writes the words of paragraphs as HTML, run by run. A run that is like the one before says nothing anew, even when a link
 * or another paragraph begins in between.
 */
final class CreditedRuns {
    private static final List<String> WITHIN = List.of("strong", "em");

    private final Tokens tokens;
    private final IntFunction<RunMark> marks;
    private final StringBuilder html;
    private final List<Branch> footnotes = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private RunMark last;

    /** An element that is open: a mark of the text, or that of a run. */
    private record Open(Object what, String end) {}

    CreditedRuns(Tokens tokens, IntFunction<RunMark> marks, StringBuilder html) {
        this.tokens = tokens;
        this.marks = marks;
        this.html = html;
    }

    /** Writes what stands in a paragraph, a heading or a footnote. */
    void write(Branch words) {
        int first = words.from() + 1;
        int[] credits = WordCredits.of(tokens, first, words.to() - 1);
        int place = first;
        while (place < words.to() - 1) {
            goOn(tokens.marks(place), marks.apply(credits[place - first]));
            if (tokens.isCharacter(place)) {
                escape(tokens.character(place));
                place++;
            } else if (tokens.isBeginning(place)) {
                footnotes.add(Branch.at(tokens, place));
                html.append("<sup>").append(footnotes.size()).append("</sup>");
                place = tokens.end(place);
            } else {
                html.append("<br />\n");
                place++;
            }
        }
        goOn(List.of(), null);
    }

    /** The footnotes so far, in the order of their numbers. */
    List<Branch> footnotes() {
        return footnotes;
    }

    /** Says of the next run whose it is, whatever came before. */
    void sayAnew() {
        last = null;
    }

    /** Ends what does not go on and begins what is new: a link around the run, the other marks within. */
    private void goOn(List<Mark> around, RunMark run) {
        List<Object> asked = new ArrayList<>();
        around.stream().filter(mark -> !isWithin(mark)).forEach(asked::add);
        if (run != null) {
            asked.add(run);
        }
        around.stream().filter(CreditedRuns::isWithin).forEach(asked::add);
        int staying = 0;
        for (Open each : (Iterable<Open>) open::descendingIterator) {
            if (staying == asked.size() || !each.what().equals(asked.get(staying))) {
                break;
            }
            staying++;
        }
        while (open.size() > staying) {
            html.append(open.pop().end());
        }
        asked.subList(staying, asked.size()).forEach(this::begin);
    }

    private static boolean isWithin(Mark mark) {
        return WITHIN.contains(mark.kind().name());
    }

    private void begin(Object what) {
        if (what instanceof RunMark run) {
            begin(run);
            open.push(new Open(what, "</span>"));
            return;
        }
        Mark mark = (Mark) what;
        if (isWithin(mark)) {
            html.append('<').append(mark.kind().name()).append('>');
            open.push(new Open(what, "</" + mark.kind().name() + ">"));
        } else {
            html.append("<a href=\"");
            escape((String) mark.attributes().get("href"));
            html.append("\" rel=\"nofollow ugc noopener\">");
            open.push(new Open(what, "</a>"));
        }
    }

    /** The sign and the name are isolated: they neither turn the direction of the words nor are turned by it. */
    private void begin(RunMark run) {
        html.append("<span class=\"");
        escape(run.look());
        html.append("\">");
        if (!run.equals(last)) {
            html.append("<bdi class=\"run-sign\" aria-hidden=\"true\">");
            escape(run.sign());
            html.append("</bdi><bdi class=\"visually-hidden\" lang=\"");
            escape(run.language());
            html.append("\">");
            escape(run.name());
            html.append(" </bdi>");
            last = run;
        }
    }

    private void escape(String words) {
        words.chars().forEach(each -> escape((char) each));
    }

    private void escape(char sign) {
        switch (sign) {
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '&' -> html.append("&amp;");
            case '"' -> html.append("&quot;");
            default -> html.append(sign);
        }
    }
}
