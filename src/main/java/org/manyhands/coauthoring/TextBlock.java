package org.manyhands.coauthoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.manyhands.platform.markup.MadeFrom;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.persistence.Stored;

/** A heading or a clause as it stands in one version. */
@Entity
@Table(name = "text_block")
public class TextBlock extends Stored {
    /** A heading's level is counted from the highest one of its version, as {@link BlockMarkup} does. */
    private static final String FROM = """
            case when kind = 'HEADING' then repeat('#', level + 1 - (select min(h.level) from text_block h
              where h.version_id = text_block.version_id and h.kind = 'HEADING')) || ' ' || source else source end""";

    @ManyToOne(fetch = FetchType.LAZY)
    private TextVersion version;

    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    private Clause clause;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    private int level;
    private String label;
    private String source;

    @MadeFrom(FROM)
    private SafeHtml html;

    protected TextBlock() {}

    TextBlock(TextVersion version, int position, TextPart part, Clause clause, String label, SafeHtml html) {
        this.version = version;
        this.position = position;
        this.kind = part.kind();
        this.level = part.level();
        this.clause = clause;
        this.label = label;
        this.source = part.source();
        this.html = html;
    }

    public TextVersion getVersion() {
        return version;
    }

    /** Its place in the version, from 1. */
    public int getPosition() {
        return position;
    }

    /** Which clause it is; null for a heading. */
    public Clause getClause() {
        return clause;
    }

    public BlockKind getKind() {
        return kind;
    }

    /** The level of a heading, from 1; 0 for a clause. */
    public int getLevel() {
        return level;
    }

    /** The number of a clause in this version, such as "3"; null for a heading. */
    public String getLabel() {
        return label;
    }

    /** CommonMark without the marks of a heading. */
    public String getSource() {
        return source;
    }

    public SafeHtml getHtml() {
        return html;
    }
}
