package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.markup.Words;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.Schema;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Persona;

/**
 * Writes versions. The row of the text is locked while a version is made, so that versions follow each other; a writer
 * whose version is no longer the newest is told and loses nothing. The feature of the subject records the activity.
 */
@ApplicationScoped
public class TextService {
    @PersistenceContext
    EntityManager em;

    @Inject
    TextQueries texts;

    @Inject
    TextSubjects subjects;

    @Inject
    BlockMarkup markup;

    @Inject
    Clock clock;

    /** Gives a new subject its text, still without a version; whoever will write it, or the portal for a history. */
    @Transactional
    public CoText begin(Actor actor, SubjectRef subject) {
        TextPermissions.requireCanBegin(actor, subjects.standing(actor, subject));
        CoText text = new CoText(subject, clock.instant());
        em.persist(text);
        Clause first = new Clause(text, Keys.random());
        em.persist(first);
        em.persist(new TextSnapshot(text, RichText.blank(Schema.current(), first.getPublicKey()), clock.instant()));
        return text;
    }

    /**
     * Makes a new version.
     *
     * @throws RuleViolation when somebody made a newer one meanwhile, nothing changed, or it has too many parts
     */
    @Transactional
    public TextVersion write(Actor actor, SubjectRef subject, TextDraft draft) {
        TextStanding standing = subjects.standing(actor, subject);
        TextPermissions.requireCanWrite(actor, standing);
        List<TextPart> parts = TextParts.split(draft.source());
        CoText text = lock(subject, draft.base());
        List<TextBlockRow> before = texts.blocks(subject, text.getHeadNumber());
        if (parts.stream().noneMatch(TextPart::isClause)) {
            throw RuleViolation.at("source", "coauthoring.no-clause");
        }
        if (parts.equals(before.stream().map(TextBlockRow::part).toList())) {
            throw RuleViolation.at("source", "coauthoring.nothing-changed");
        }
        Persona persona = em.getReference(Persona.class, standing.personaId());
        return add(text, before, parts, Authorship.of(persona, draft.standpoint()), draft.note());
    }

    /** Brings an earlier version back as the newest one, with the clauses that it had. */
    @Transactional
    public TextVersion restore(Actor actor, SubjectRef subject, int earlier, TextDraft draft) {
        TextStanding standing = subjects.standing(actor, subject);
        TextPermissions.requireCanWrite(actor, standing);
        texts.version(subject, earlier);
        CoText text = lock(subject, draft.base());
        if (earlier == text.getHeadNumber()) {
            throw new RuleViolation("coauthoring.nothing-changed");
        }
        List<TextBlockRow> before = texts.blocks(subject, text.getHeadNumber());
        List<TextBlockRow> again = texts.blocks(subject, earlier);
        Authorship by = Authorship.of(em.getReference(Persona.class, standing.personaId()), draft.standpoint());
        List<TextPart> parts = again.stream().map(TextBlockRow::part).toList();
        TextVersion version = version(text, parts, by, draft.note());
        version.restores(earlier);
        store(version, parts, again.stream().map(TextBlockRow::clauseId).toList());
        settle(text, before, again);
        return version;
    }

    /** Adds a version of an imported history; its author is a name without account, standpoint not stated. */
    @Transactional
    public TextVersion add(Actor actor, SubjectRef subject, ImportedText imported) {
        TextPermissions.requireCanImport(actor);
        List<TextPart> parts = TextParts.split(imported.source());
        CoText text = em.find(CoText.class, texts.getTextId(subject), LockModeType.PESSIMISTIC_WRITE);
        List<TextBlockRow> before = texts.blocks(subject, text.getHeadNumber());
        return add(text, before, parts, Authorship.imported(imported.author()), imported.note());
    }

    private CoText lock(SubjectRef subject, int base) {
        CoText text = em.find(CoText.class, texts.getTextId(subject), LockModeType.PESSIMISTIC_WRITE);
        if (text.getHeadNumber() != base) {
            throw new RuleViolation("coauthoring.moved-on", text.getHeadNumber());
        }
        return text;
    }

    private TextVersion add(CoText text, List<TextBlockRow> before, List<TextPart> parts, Authorship by, String note) {
        int[] partners =
                ClauseMatching.match(before.stream().map(TextBlockRow::part).toList(), parts);
        List<Long> clauseIds = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            clauseIds.add(partners[i] < 0 ? null : before.get(partners[i]).clauseId());
        }
        TextVersion version = version(text, parts, by, note);
        store(version, parts, clauseIds);
        Set<Long> stay = new HashSet<>(clauseIds);
        List<Long> gone = before.stream()
                .map(TextBlockRow::clauseId)
                .filter(id -> id != null && !stay.contains(id))
                .toList();
        texts.clauses(gone).forEach(clause -> clause.leave(version.getNumber() - 1));
        return version;
    }

    private TextVersion version(CoText text, List<TextPart> parts, Authorship by, String note) {
        int words = parts.stream().mapToInt(part -> Words.count(part.source())).sum();
        TextVersion version = new TextVersion(text, text.advance(), by, note, words, clock.instant());
        em.persist(version);
        return version;
    }

    /** Stores the blocks; a clause without an id is new and gets one. */
    private void store(TextVersion version, List<TextPart> parts, List<Long> clauseIds) {
        Map<Long, Clause> known = new HashMap<>();
        texts.clauses(clauseIds.stream().filter(Objects::nonNull).toList())
                .forEach(clause -> known.put(clause.getId(), clause));
        List<SafeHtml> html = markup.html(parts);
        int label = 0;
        for (int i = 0; i < parts.size(); i++) {
            TextPart part = parts.get(i);
            Clause clause = null;
            if (part.isClause()) {
                clause = known.get(clauseIds.get(i));
                if (clause == null) {
                    clause = new Clause(version.getText(), version.getNumber());
                    em.persist(clause);
                }
                label++;
            }
            String number = part.isClause() ? String.valueOf(label) : null;
            em.persist(new TextBlock(version, i + 1, part, clause, number, html.get(i)));
        }
    }

    private void settle(CoText text, List<TextBlockRow> before, List<TextBlockRow> again) {
        Set<Long> stood = ids(before);
        Set<Long> stands = ids(again);
        texts.clauses(stands.stream().filter(id -> !stood.contains(id)).toList())
                .forEach(Clause::comeBack);
        texts.clauses(stood.stream().filter(id -> !stands.contains(id)).toList())
                .forEach(clause -> clause.leave(text.getHeadNumber() - 1));
    }

    private static Set<Long> ids(List<TextBlockRow> blocks) {
        Set<Long> ids = new HashSet<>();
        blocks.stream().map(TextBlockRow::clauseId).filter(Objects::nonNull).forEach(ids::add);
        return ids;
    }
}
