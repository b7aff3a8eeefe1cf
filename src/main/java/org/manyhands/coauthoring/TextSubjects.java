package org.manyhands.coauthoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;

/** Asks the feature of a subject who reads and writes its text. */
@ApplicationScoped
class TextSubjects {
    @Inject
    @Any
    Instance<TextSubject> subjects;

    TextStanding standing(Actor actor, SubjectRef subject) {
        for (TextSubject candidate : subjects) {
            if (candidate.type().equals(subject.type())) {
                return candidate.standing(actor, subject.id());
            }
        }
        return TextStanding.NONE;
    }
}
