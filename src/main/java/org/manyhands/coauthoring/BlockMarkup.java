package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.markup.SafeHtml;

/** Makes the HTML of a text's parts, when they are written. */
@ApplicationScoped
class BlockMarkup {
    @Inject
    Markup markup;

    /** The HTML of each part. The highest headings of a text begin below the heading of the page's part that holds it. */
    List<SafeHtml> html(List<TextPart> parts) {
        int top = parts.stream()
                .filter(part -> !part.isClause())
                .mapToInt(TextPart::level)
                .min()
                .orElse(1);
        return parts.stream()
                .map(part -> part.isClause()
                        ? markup.kept(part.source())
                        : markup.kept("#".repeat(part.level() - top + 1) + " " + part.source()))
                .toList();
    }
}
