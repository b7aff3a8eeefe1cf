package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.manyhands.coauthoring.TextCredit.Way;
import org.manyhands.platform.richtext.Difference;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Persona;

/** Makes ready what brings a version back: in a long text it takes a second or two, in which all others could not write. */
@ApplicationScoped
class RestoringQueries {
    @PersistenceContext
    EntityManager em;

    @Inject
    TextQueries texts;

    @Inject
    TextSubjects subjects;

    @Inject
    TextLockQueries locks;

    @Inject
    WritingQueries writing;

    @Inject
    TextCredits credits;

    @Inject
    CopiedPassages copied;

    /** The steps, made in the text as it stands before it is locked. */
    ReadySteps ready(Actor actor, SubjectRef subject, RichText back, TextDraft draft) {
        long textId = texts.getTextId(subject);
        TextHead head = writing.head(textId);
        Persona persona =
                em.getReference(Persona.class, subjects.standing(actor, subject).personaId());
        int credit = credits.number(textId, Authorship.of(persona, draft.standpoint()), Way.FORM);
        SentBatch sent = steps(head, back);
        return ReadySteps.of(head, sent, credit, copied.provenance(textId, sent, head));
    }

    /** The steps by which a text becomes what it was. */
    static SentBatch steps(TextHead head, RichText back) {
        return SentBatch.form(head.number(), Difference.credited(head.text(), back));
    }
}
