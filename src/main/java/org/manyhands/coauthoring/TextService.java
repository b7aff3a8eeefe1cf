package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.manyhands.coauthoring.TextCredit.Way;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.richtext.Parts;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.Step;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.Limit;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Persona;

/**
 * Begins texts, and writes them for those who do it in a form. What is written goes the way of all steps
 * ({@link WritingService}): there is one text. The feature of the subject records the activity.
 */
@ApplicationScoped
public class TextService {
    @PersistenceContext
    EntityManager em;

    @Inject
    TextSubjects subjects;

    @Inject
    TextLockQueries locks;

    @Inject
    WritingQueries writing;

    @Inject
    WritingService service;

    @Inject
    VersionService versions;

    @Inject
    TextCredits credits;

    @Inject
    TextRestJob rests;

    @Inject
    Throttle throttle;

    @Inject
    Clock clock;

    /** Gives a new subject its text, in which nothing is written; whoever will write it, or the portal for a history. */
    @Transactional
    public CoText begin(Actor actor, SubjectRef subject) {
        TextPermissions.requireCanBegin(actor, subjects.standing(actor, subject));
        CoText text = new CoText(subject, clock.instant());
        em.persist(text);
        Clause first = new Clause(text, Keys.random());
        em.persist(first);
        em.persist(new TextSnapshot(text, Parts.blank(first.getPublicKey()), clock.instant()));
        return text;
    }

    /**
     * Writes the text as a whole, in a plain form, and makes a version of it. What others wrote in the meantime stays.
     *
     * @throws RuleViolation when somebody changed the same words meanwhile, nothing changed, or it has too many parts
     */
    @Transactional
    public TextVersion write(Actor actor, SubjectRef subject, TextDraft draft) {
        throttle.check(Limit.VERSION, String.valueOf(actor.accountId()));
        RichText before = locks.at(actor, subject, draft.base());
        RichText after = PlainText.read(before, draft.source());
        if (after.parts().stream().noneMatch(part -> part.isClause() && !part.empty())) {
            throw RuleViolation.at("source", "coauthoring.no-clause");
        }
        SentBatch sent =
                FormSteps.of(locks.newest(subject), draft.base(), before, after).sent();
        LockedText locked = locks.lock(actor, subject);
        make(actor, locked, draft, sent);
        return versions.make(locked.text(), by(locked, draft), draft.note());
    }

    /**
     * Writes one clause, in a plain form; no version is made of it yet.
     *
     * @param clauseKey the key of a clause that stood in the text when it was read
     * @throws RuleViolation when somebody changed the same words meanwhile
     */
    @Transactional
    public void writeClause(Actor actor, SubjectRef subject, String clauseKey, TextDraft draft) {
        throttle.check(Limit.EDIT, String.valueOf(actor.accountId()));
        RichText before = locks.at(actor, subject, draft.base());
        RichText after = PlainText.read(before, clauseKey, draft.source());
        SentBatch sent =
                FormSteps.of(locks.newest(subject), draft.base(), before, after).sent();
        LockedText locked = locks.lock(actor, subject);
        rests.expect(locked.text());
        make(actor, locked, draft, sent);
    }

    private void make(Actor actor, LockedText locked, TextDraft draft, SentBatch sent) {
        TextPermissions.requireCanWrite(actor, locked.standing());
        if (sent.steps().isEmpty()) {
            throw RuleViolation.at("source", "coauthoring.nothing-changed");
        }
        service.change(actor, locked.text(), sent, by(locked, draft), Way.FORM);
    }

    private Authorship by(LockedText locked, TextDraft draft) {
        return Authorship.of(em.getReference(Persona.class, locked.standing().personaId()), draft.standpoint());
    }

    /** Adds a version of an imported history; its author is a name without account, standpoint not stated. */
    @Transactional
    public TextVersion add(Actor actor, SubjectRef subject, ImportedText imported) {
        TextPermissions.requireCanImport(actor);
        CoText text = locks.lock(actor, subject).text();
        RichText before = service.head(text).text();
        RichText read = PlainText.read(before, imported.source());
        Map<String, Integer> numbers = new HashMap<>();
        List<Step> steps = ImportedOrigins.steps(
                before,
                read,
                imported,
                author -> numbers.computeIfAbsent(author, name -> importedCredit(text, name)),
                new HashSet<>(writing.importedCredits(text))::contains);
        Authorship by = Authorship.imported(imported.author());
        service.change(text, SentBatch.form(text.getStepCount(), steps), by, Way.IMPORT);
        TextVersion version = versions.make(text, by, imported.note());
        version.wasWritten(imported.at());
        return version;
    }

    private int importedCredit(CoText text, String author) {
        TextCredit credit = credits.of(text, Authorship.imported(author), Way.IMPORT);
        if (credit.getId() == null) {
            em.persist(credit);
        }
        return credit.getNumber();
    }
}
