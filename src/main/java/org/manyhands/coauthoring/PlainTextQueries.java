package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.richtext.CommonMark;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.WrittenPart;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/** Reads texts for those who write them in plain forms, as they stand at the moment. */
@ApplicationScoped
public class PlainTextQueries {
    @Inject
    TextQueries texts;

    @Inject
    TextSubjects subjects;

    @Inject
    WritingQueries writing;

    @Inject
    BlockMarkup markup;

    @Inject
    Markup plain;

    /** The whole text. */
    public PlainTextRow get(Actor writer, SubjectRef subject) {
        TextHead head = head(writer, subject);
        return new PlainTextRow(head.number(), PlainText.of(head.text()), null);
    }

    /** One clause of it, if it stands there. */
    public Optional<PlainTextRow> find(Actor writer, SubjectRef subject, String clauseKey) {
        TextHead head = head(writer, subject);
        return rows(head.text()).stream()
                .filter(row -> clauseKey.equals(row.clauseKey()))
                .findFirst()
                .map(row -> new PlainTextRow(head.number(), row.source(), row.label()));
    }

    /** The text as others read it, whether or not there is a version of it. */
    public WrittenTextRow getWritten(Actor writer, SubjectRef subject) {
        TextHead head = head(writer, subject);
        CoText text = texts.getText(subject);
        List<TextBlockRow> rows = rows(head.text());
        List<SafeHtml> html = markup.html(rows.stream().map(TextBlockRow::part).toList());
        List<TextBlockRow> shown = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            shown.add(rows.get(i).shown(html.get(i)));
        }
        return new WrittenTextRow(text.getPublicKey(), !text.isChanged(), shown);
    }

    /** What a writer's text would change, when others changed the same words since it was read. */
    public Optional<TextConflictRow> findConflict(Actor writer, SubjectRef subject, TextDraft draft) {
        return findConflict(writer, subject, draft.base(), text -> PlainText.read(text, draft.source()));
    }

    /** What a writer's words for one clause would change in it, when others changed the same words since it was read. */
    public Optional<TextConflictRow> findConflict(Actor writer, SubjectRef subject, String clauseKey, TextDraft draft) {
        return findConflict(writer, subject, draft.base(), text -> PlainText.read(text, clauseKey, draft.source()))
                .map(conflict -> new TextConflictRow(
                        conflict.base(),
                        conflict.changes().stream()
                                .filter(change -> clauseKey.equals(change.clauseKey()))
                                .toList()));
    }

    private Optional<TextConflictRow> findConflict(
            Actor writer, SubjectRef subject, int base, UnaryOperator<RichText> edit) {
        TextHead head = head(writer, subject);
        if (base >= head.number()) {
            return Optional.empty();
        }
        long textId = texts.getTextId(subject);
        RichText before = writing.at(textId, base).text();
        if (!FormSteps.of(head, base, before, edit.apply(before)).areOvertaken()) {
            return Optional.empty();
        }
        return Optional.of(new TextConflictRow(
                head.number(),
                TextComparison.of(rows(head.text()), rows(edit.apply(head.text())), UnaryOperator.identity())));
    }

    /** What changed from a version to what is written at the moment. */
    public TextChanges compare(Actor writer, SubjectRef subject, int from) {
        TextHead head = head(writer, subject);
        return new TextChanges(
                texts.versions(subject, List.of(from)),
                TextComparison.of(texts.blocks(subject, from), rows(head.text()), plain::plain));
    }

    private TextHead head(Actor writer, SubjectRef subject) {
        TextPermissions.requireCanWrite(writer, subjects.standing(writer, subject));
        return writing.head(texts.getTextId(subject));
    }

    private static List<TextBlockRow> rows(RichText text) {
        List<TextBlockRow> rows = new ArrayList<>();
        int label = 0;
        for (WrittenPart part : CommonMark.print(text)) {
            int position = rows.size() + 1;
            if (part.isClause()) {
                String key = part.key().isEmpty() ? "new-" + position : part.key();
                rows.add(TextBlockRow.unsaved(position, TextPart.clause(part.source()), String.valueOf(++label), key));
            } else {
                rows.add(TextBlockRow.unsaved(position, TextPart.heading(part.level(), part.source()), null, null));
            }
        }
        return rows;
    }
}
