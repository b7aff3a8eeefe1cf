package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/**
 * Locks the row of a text and only then asks how the actor stands to it: while somebody waits for others to write, a
 * decision may open or their role be taken off.
 */
@ApplicationScoped
class TextLockQueries {
    @PersistenceContext
    EntityManager em;

    @Inject
    TextQueries texts;

    @Inject
    TextSubjects subjects;

    @Inject
    WritingQueries writing;

    /**
     * A text as it was after so many steps, for who writes it. It is asked for before the text is locked: to make an old text
     * again takes long, and all who write would wait for it.
     *
     * @throws RuleViolation when it does not have so many
     */
    RichText at(Actor actor, SubjectRef subject, int steps) {
        TextPermissions.requireCanWrite(actor, subjects.standing(actor, subject));
        TextHead then = writing.at(texts.getTextId(subject), steps);
        if (then.number() != steps) {
            throw new RuleViolation("coauthoring.unknown-steps");
        }
        return then.text();
    }

    /** A text as it stands before it is locked. */
    TextHead newest(SubjectRef subject) {
        return writing.head(texts.getTextId(subject));
    }

    /** To be called within a transaction; whoever calls it asks what the actor may by what it answers, not by what was before. */
    LockedText lock(Actor actor, SubjectRef subject) {
        return lock(actor, texts.getTextId(subject));
    }

    /** The same by the number of the text. */
    LockedText lock(Actor actor, long textId) {
        CoText text = em.find(CoText.class, textId, LockModeType.PESSIMISTIC_WRITE);
        if (text == null) {
            throw new NotFound("text");
        }
        return new LockedText(text, subjects.standing(actor, text.getSubject()));
    }
}
