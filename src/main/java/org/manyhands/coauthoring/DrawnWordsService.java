package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.manyhands.accounts.Standpoint;
import org.manyhands.coauthoring.TextCredit.Way;
import org.manyhands.platform.richtext.Recredit;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.Step;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Persona;

/**
 * Credits words to whoever wrote them elsewhere in the portal, when the one who put them into a text says so. That can
 * only be given away: words that others put in stay whose they are, and so does all that does not stand there just so.
 */
@ApplicationScoped
public class DrawnWordsService {
    @PersistenceContext
    EntityManager em;

    @Inject
    TextLockQueries locks;

    @Inject
    TextCredits credits;

    @Inject
    WritingQueries written;

    @Inject
    WritingService writing;

    /** Says that words of a clause were taken from somewhere. The feature of the subject looks whether the actor may read them there. */
    @Transactional
    public void credit(Actor actor, SubjectRef subject, String clauseKey, DrawnWords drawn) {
        LockedText locked = locks.lock(actor, subject);
        TextStanding standing = locked.standing();
        TextPermissions.requireCanWrite(actor, standing);
        CoText text = locked.text();
        Set<Integer> own = written.credits(text.getId()).stream()
                .filter(credit -> credit.isOf(standing.personaId()))
                .map(TextCredit::getNumber)
                .collect(Collectors.toSet());
        TextCredit owner = credits.of(text, author(drawn), Way.FROM_POST, drawn.source());
        RichText now = writing.head(text).text();
        List<Step> steps = now.parts().stream()
                .filter(part -> clauseKey.equals(part.key()))
                .flatMap(part -> Recredit.drawn(now, part, drawn.words(), own::contains, owner.getNumber()).stream())
                .toList();
        if (!steps.isEmpty()) {
            em.persist(owner);
            writing.recredit(text, steps);
        }
    }

    private Authorship author(DrawnWords drawn) {
        return Authorship.of(
                em.find(Persona.class, drawn.personaId()),
                drawn.standpointId() == null ? null : em.find(Standpoint.class, drawn.standpointId()));
    }
}
