package org.manyhands.platform.markup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns what people write (CommonMark with tables and footnotes) into HTML that is safe to show. Written HTML is shown as text, and
 * a sanitiser stands behind the renderer all the same.
 */
@ApplicationScoped
public class Markup {
    /** Goes up when the policy below changes; stored HTML of an older policy is made again. */
    public static final int POLICY_VERSION = 2;

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), AutolinkExtension.create(), new Footnotes());

    /** What is nested deeper nobody reads; it stays as it was written, and costs no more than other words. */
    private static final int DEEPEST = 100;

    private static final Parser PARSER = parser(EXTENSIONS);

    /** For what has tables that nobody wrote out ({@link TableRoom}); their words stay as words. */
    private static final Parser WITHOUT_TABLES = parser(List.of(AutolinkExtension.create(), new Footnotes()));

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "em",
                    "strong",
                    "blockquote",
                    "code",
                    "pre",
                    "ul",
                    "ol",
                    "li",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "sup",
                    "aside",
                    "a")
            .allowAttributes("start")
            .matching(java.util.regex.Pattern.compile("[0-9]{1,6}"))
            .onElements("ol")
            .allowAttributes("role")
            .matching(true, "note")
            .onElements("aside")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelsOnLinks("nofollow", "ugc", "noopener")
            .toFactory();

    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(LowerHeadings::new)
            .build();
    private final TextContentRenderer textRenderer =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    /**
     * Safe HTML of a text. Headings begin at level 2, because the page has a title of its own; pictures become links.
     *
     * @param source CommonMark; null counts as empty
     */
    public String html(String source) {
        return source == null ? "" : POLICY.sanitize(renderer.render(TableHeads.unlinkNeedless(parse(source))));
    }

    /** The same, to be stored beside its source. */
    public SafeHtml kept(String source) {
        return SafeHtml.present(html(source));
    }

    /** HTML of an older policy, as safe as the present one asks for. */
    static String sanitised(String html) {
        return POLICY.sanitize(html);
    }

    /** The words alone as people read them, for excerpts and for comparing. */
    public String plain(String source) {
        if (source == null) {
            return "";
        }
        Node text = parse(source);
        text.accept(new ReadWords());
        return textRenderer.render(text).strip();
    }

    /** The words alone without those in quotations, which somebody else said first. */
    public String unquoted(String source) {
        if (source == null) {
            return "";
        }
        Node text = parse(source);
        text.accept(new AbstractVisitor() {
            @Override
            public void visit(BlockQuote quote) {
                quote.unlink();
            }
        });
        return textRenderer.render(text).strip();
    }

    /** What a text consists of, for those who make something else of it than a page. */
    public static Node parse(String source) {
        return (TableRoom.holds(source) ? PARSER : WITHOUT_TABLES).parse(source);
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
    }
}
