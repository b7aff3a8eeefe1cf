package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.manyhands.platform.markup.Markup;

/** Makes the HTML of a text's parts, when they are written and again when the policy of what is safe has changed. */
@ApplicationScoped
class BlockMarkup {
    @Inject
    Markup markup;

    /** The HTML of each part. The highest headings of a text begin below the heading of the page's part that holds it. */
    List<String> html(List<TextPart> parts) {
        int top = parts.stream()
                .filter(part -> !part.isClause())
                .mapToInt(TextPart::level)
                .min()
                .orElse(1);
        return parts.stream()
                .map(part -> part.isClause()
                        ? markup.html(part.source())
                        : markup.html("#".repeat(part.level() - top + 1) + " " + part.source()))
                .toList();
    }

    /** Blocks whose HTML was made by an older policy, with HTML by the present one; the others as they are. */
    List<TextBlockRow> renewed(List<TextBlockRow> blocks) {
        if (blocks.isEmpty() || blocks.get(0).policy() == Markup.POLICY_VERSION) {
            return blocks;
        }
        List<String> html = html(blocks.stream().map(TextBlockRow::part).toList());
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> blocks.get(i).with(html.get(i)))
                .toList();
    }
}
