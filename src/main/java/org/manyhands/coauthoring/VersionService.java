package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.richtext.CommonMark;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.WrittenPart;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.Limit;
import org.manyhands.platform.subjects.SubjectChanged;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Persona;

/** Makes versions of what is written, by hand or by themselves, and brings earlier ones back. */
@ApplicationScoped
public class VersionService {
    @PersistenceContext
    EntityManager em;

    @Inject
    TextQueries texts;

    @Inject
    ClauseQueries clauses;

    @Inject
    TextLockQueries locks;

    @Inject
    WritingQueries writing;

    @Inject
    WritingService service;

    @Inject
    RestoringQueries restoring;

    @Inject
    ShareService shares;

    @Inject
    BlockMarkup markup;

    @Inject
    Throttle throttle;

    @Inject
    Event<SubjectChanged> changed;

    @Inject
    Clock clock;

    /** Makes a version of what is written, with a word on it. */
    @Transactional
    public TextVersion name(Actor actor, SubjectRef subject, TextDraft draft) {
        throttle.check(Limit.VERSION, String.valueOf(actor.accountId()), "coauthoring.too-many-versions");
        LockedText locked = locks.lock(actor, subject);
        TextPermissions.requireCanWrite(actor, locked.standing());
        CoText text = locked.text();
        if (!text.isChanged()) {
            throw RuleViolation.at("note", "coauthoring.nothing-changed");
        }
        Authorship by =
                Authorship.of(em.getReference(Persona.class, locked.standing().personaId()), draft.standpoint());
        return make(text, by, draft.note());
    }

    /** Makes a version by itself when something has been written since the last one, such as before a decision. */
    @Transactional
    public void settle(Actor actor, SubjectRef subject) {
        LockedText locked = locks.lock(actor, subject);
        TextPermissions.requireCanWrite(actor, locked.standing());
        CoText text = locked.text();
        if (text.isChanged()) {
            make(text, Authorship.nobody(), null);
        }
    }

    /**
     * Makes a version by itself if something is written and nobody has written since.
     *
     * @return how many steps the text has, when somebody has
     */
    @Transactional
    public Optional<Integer> rest(Actor actor, long textId, Instant since) {
        TextPermissions.requireCanSettle(actor);
        CoText text = em.find(CoText.class, textId, LockModeType.PESSIMISTIC_WRITE);
        if (text == null || !text.isChanged()) {
            return Optional.empty();
        }
        if (writing.lastWritten(textId).isAfter(since)) {
            return Optional.of(text.getStepCount());
        }
        make(text, Authorship.nobody(), null);
        return Optional.empty();
    }

    /**
     * Brings an earlier version back as the newest one, with the clauses that it had and the credit of its words. What was
     * written since the newest one becomes a version first.
     *
     * @throws RuleViolation when there is a newer version than the one that it was decided at, or nothing would change
     */
    @Transactional
    public TextVersion restore(Actor actor, SubjectRef subject, int earlier, TextDraft draft) {
        throttle.check(Limit.VERSION, String.valueOf(actor.accountId()));
        RichText back = locks.at(actor, subject, texts.stepOf(subject, earlier));
        ReadySteps ready = restoring.ready(actor, subject, back, draft);
        LockedText locked = locks.lock(actor, subject);
        TextPermissions.requireCanWrite(actor, locked.standing());
        CoText text = locked.text();
        if (text.getHeadNumber() != draft.base()) {
            throw new RuleViolation("coauthoring.newer-version", text.getHeadNumber());
        }
        if (text.isChanged()) {
            make(text, Authorship.nobody(), null);
        }
        ReadySteps steps = ready.isIn(text) ? ready : restoring.ready(actor, subject, back, draft);
        if (steps.sent().steps().isEmpty()) {
            throw new RuleViolation("coauthoring.nothing-changed");
        }
        Authorship by =
                Authorship.of(em.getReference(Persona.class, locked.standing().personaId()), draft.standpoint());
        service.change(actor, text, steps, by);
        TextVersion version = make(text, by, draft.note());
        version.restores(earlier);
        return version;
    }

    /** Makes a version of what a text is, which the caller has locked. */
    TextVersion make(CoText text, Authorship by, String note) {
        List<TextPart> parts = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        RichText written = service.head(text).text();
        for (WrittenPart part : CommonMark.print(written)) {
            if (!part.source().isBlank()) {
                parts.add(
                        part.isClause()
                                ? TextPart.clause(part.source())
                                : TextPart.heading(part.level(), part.source()));
                keys.add(part.key());
            }
        }
        int words = written.parts().stream()
                .mapToInt(part -> written.creditedWords(part).size())
                .sum();
        int before = text.getHeadNumber();
        TextVersion version = new TextVersion(text, text.advance(), by, note, words, clock.instant());
        em.persist(version);
        store(version, parts, keys);
        settle(text.getSubject(), version, before, new HashSet<>(keys));
        shares.count(version, written);
        changed.fire(new SubjectChanged(text.getSubject()));
        return version;
    }

    private void store(TextVersion version, List<TextPart> parts, List<String> keys) {
        Map<String, Clause> byKey = new HashMap<>();
        clauses.list(version.getText(), keys).forEach(clause -> byKey.put(clause.getPublicKey(), clause));
        List<SafeHtml> html = markup.html(parts);
        int label = 0;
        for (int i = 0; i < parts.size(); i++) {
            Clause clause = byKey.get(keys.get(i));
            String number = parts.get(i).isClause() ? String.valueOf(++label) : null;
            em.persist(new TextBlock(version, i + 1, parts.get(i), clause, number, html.get(i)));
        }
    }

    /** Notes which clauses left with a version, and which are back. */
    private void settle(SubjectRef subject, TextVersion version, int before, Set<String> stand) {
        Set<Long> stood = new HashSet<>();
        for (TextBlockRow block : texts.blocks(subject, before)) {
            if (block.isClause() && !stand.contains(block.clauseKey())) {
                stood.add(block.clauseId());
            }
        }
        clauses.list(stood).forEach(clause -> clause.leave(version.getNumber() - 1));
        clauses.list(version.getText(), stand).forEach(Clause::comeBack);
    }
}
