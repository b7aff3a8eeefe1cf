package org.manyhands.proposals;

import java.util.List;
import java.util.Map;
import org.manyhands.coauthoring.TextBlockRow;
import org.manyhands.coauthoring.TextVoice;

/**
 * A version in which it is marked who wrote what.
 *
 * @param legend what the marks mean, in the order of their numbers
 * @param html of its headings and clauses, by their places
 */
public record WhoWrote(List<Sign> legend, Map<Integer, String> html) {
    public WhoWrote {
        legend = List.copyOf(legend);
        html = Map.copyOf(html);
    }

    /**
     * One that wrote, or several of whom it is not told apart.
     *
     * @param number by which they are known again
     * @param look the class names of their words
     * @param label what they are called
     * @param voice who it is
     * @param ways by which their words came in, in words
     */
    public record Sign(String number, String look, String label, TextVoice voice, List<String> ways) {}

    /** A heading or clause with its marks; without them rather than without its words where it is not known which it is. */
    public String html(TextBlockRow block) {
        return html.getOrDefault(block.position(), block.html().toString());
    }
}
