package org.manyhands.platform.richtext;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Texts with all that the schema allows, full of words that look like signs. Always the same for a seed. */
final class WildTexts {
    private static final List<String> WORDS = List.of(
            "hope",
            "a",
            "rights",
            "*",
            "**",
            "_",
            "__",
            "snake_case",
            "[",
            "]",
            "](x)",
            "^",
            "!",
            "<b>",
            "&amp;",
            "&#35;",
            "&",
            "\\",
            "`",
            "``",
            "1.",
            "7)",
            "-",
            "+",
            "#",
            "##",
            ">",
            "|",
            "~~~",
            "===",
            "---",
            ":--",
            "—",
            "🌱",
            "é",
            "مرحبا",
            "“so”",
            "(",
            ")",
            "{}",
            "$5",
            "'",
            "\"",
            "\u2028",
            "\u00a0",
            "x\u0301",
            "。",
            "C#",
            "12",
            "a|b",
            "*x",
            "x*",
            "_y",
            "y_",
            "[^1]: z");

    private static final List<String> ADDRESSES = List.of(
            "https://example.org/",
            "https://example.org/a(b)c",
            "https://example.org/?a=1&amp;b=2&#35;",
            "https://example.org/\\)|*_[x]`!",
            "mailto:somebody@example.org");

    private final Schema schema = Schema.current();
    private final TokenBuilder to = new TokenBuilder(schema);
    private final Random random;

    /** Whether it has only what CommonMark has signs for. */
    private final boolean tidy;

    private WildTexts(long seed, boolean tidy) {
        this.random = new Random(seed);
        this.tidy = tidy;
    }

    static RichText wild(long seed) {
        return new WildTexts(seed, false).text();
    }

    static RichText tidy(long seed) {
        return new WildTexts(seed, true).text();
    }

    private RichText text() {
        int parts = 1 + random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            if (chance(4)) {
                to.begin("heading", "level", 1 + random.nextInt(3));
                line(false, chance(8));
            } else {
                to.begin("clause", "key", "k" + i);
                blocks(1 + random.nextInt(3));
            }
            to.end();
        }
        return RichText.of(schema, to.done());
    }

    private void blocks(int count) {
        for (int i = 0; i < count; i++) {
            switch (random.nextInt(8)) {
                case 0 -> list("bullet_list");
                case 1 -> list("ordered_list");
                case 2 -> quote();
                case 3 -> table();
                default -> paragraph(!tidy && chance(6));
            }
        }
    }

    private void paragraph(boolean empty) {
        to.begin("paragraph");
        line(true, empty);
        to.end();
    }

    private void quote() {
        if (!to.hasRoom(3)) {
            paragraph(false);
            return;
        }
        to.begin("blockquote");
        blocks(1 + random.nextInt(2));
        to.end();
    }

    private void list(String kind) {
        if (!to.hasRoom(6)) {
            paragraph(false);
            return;
        }
        if (kind.startsWith("ordered")) {
            to.begin(kind, "start", chance(2) ? 1 : random.nextInt(1_000_000));
        } else {
            to.begin(kind);
        }
        int items = 1 + random.nextInt(3);
        for (int i = 0; i < items; i++) {
            to.begin("list_item");
            item(random.nextInt(6));
            to.end();
        }
        to.end();
    }

    private void item(int kind) {
        if (kind > 1 || !tidy || !to.hasRoom(6)) {
            paragraph(!tidy && chance(5));
            blocks(chance(3) ? 1 + random.nextInt(2) : 0);
        } else {
            paragraph(true);
            if (kind == 1) {
                list(chance(2) ? "bullet_list" : "ordered_list");
            }
        }
    }

    private void table() {
        if (!to.hasRoom(5)) {
            paragraph(false);
            return;
        }
        to.begin("table");
        int columns = 1 + random.nextInt(3);
        boolean headed = chance(2);
        int rows = 1 + random.nextInt(3);
        for (int row = 0; row < rows; row++) {
            to.begin("table_row");
            int cells = tidy ? columns : 1 + random.nextInt(3);
            for (int i = 0; i < cells; i++) {
                boolean header = tidy ? headed && row == 0 : chance(3);
                to.begin(header ? "table_header" : "table_cell");
                int paragraphs = tidy ? 1 : 1 + random.nextInt(2);
                for (int each = 0; each < paragraphs; each++) {
                    to.begin("paragraph");
                    line(!tidy, !header && chance(5));
                    to.end();
                }
                to.end();
            }
            to.end();
        }
        to.end();
    }

    private void line(boolean breaks, boolean empty) {
        int spans = empty ? 0 : 1 + random.nextInt(5);
        List<Mark> before = List.of();
        for (int i = 0; i < spans; i++) {
            List<Mark> marks = marks(true);
            if (i > 0 && breaks && chance(6)) {
                to.leaf("hard_break", tidy ? List.of() : marks);
            } else if (i > 0 && chance(2)) {
                to.words(" ", tidy ? List.of() : before);
            }
            if (chance(8) && to.hasRoom(1)) {
                footnote(marks);
            } else {
                to.words(words(), marks);
            }
            before = marks;
        }
        if (!tidy && chance(5)) {
            to.leaf("hard_break", before);
        }
    }

    private void footnote(List<Mark> marks) {
        boolean linked = marks.stream().anyMatch(InlineAtoms::isLink);
        to.begin("footnote", marks);
        if (!chance(6)) {
            to.words(
                    words(),
                    marks(!(linked && tidy)).stream()
                            .filter(mark -> !mark.kind().name().equals("strong"))
                            .toList());
        }
        to.end();
    }

    private String words() {
        List<String> words = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        String joined = String.join(chance(3) ? "" : chance(6) ? "  " : " ", words);
        if (!tidy) {
            return chance(5) ? " " + joined + " " : chance(9) ? " " : joined;
        }
        return InlineAtom.isSpace(joined.codePointAt(0)) || InlineAtom.isSpace(joined.codePointBefore(joined.length()))
                ? "x" + joined + "x"
                : joined;
    }

    private List<Mark> marks(boolean links) {
        List<Mark> marks = List.of();
        if (chance(3)) {
            marks = new Mark(schema.mark("strong"), Map.of()).addedTo(marks);
        }
        if (chance(3)) {
            marks = new Mark(schema.mark("em"), Map.of()).addedTo(marks);
        }
        if (links && chance(5)) {
            marks = link(ADDRESSES.get(random.nextInt(ADDRESSES.size()))).addedTo(marks);
        }
        return marks;
    }

    private Mark link(String address) {
        MarkKind kind = schema.mark("link");
        return new Mark(
                kind,
                kind.attributes()
                        .read(Json.createObjectBuilder().add("href", address).build()));
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }
}
