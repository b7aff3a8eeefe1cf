package org.manyhands.platform.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.manyhands.platform.subjects.SubjectRef;

/** Reads what forms made. The key of a form holds its author, so everybody finds what they sent themselves. */
@ApplicationScoped
public class SentFormQueries {
    @PersistenceContext
    EntityManager em;

    /** What this form made, if it was sent before. */
    public Optional<SubjectRef> find(String formHash) {
        return Optional.ofNullable(em.find(SentForm.class, formHash)).map(SentForm::getSubject);
    }
}
