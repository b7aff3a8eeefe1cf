package org.manyhands.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.SubjectSource;
import org.manyhands.platform.subjects.Subjects;

/** Asks the feature of a subject who reads and runs its decisions, and shows decisions to other features. */
@ApplicationScoped
class DecisionSubjects implements SubjectSource {
    @Inject
    @Any
    Instance<DecisionSubject> plugins;

    @Inject
    DecisionQueries decisions;

    @Inject
    Subjects subjects;

    DecisionStanding standing(Actor actor, SubjectRef subject) {
        for (DecisionSubject candidate : plugins) {
            if (candidate.type().equals(subject.type())) {
                return candidate.standing(actor, subject.id());
            }
        }
        return DecisionStanding.NONE;
    }

    /** The path of the page of a round; without words of a title where not everybody reads the space. */
    String path(Decision decision, boolean titled) {
        for (DecisionSubject candidate : plugins) {
            if (candidate.type().equals(decision.getSubject().type())) {
                return candidate.path(decision.getSubject().id(), titled);
            }
        }
        throw new NotFound("decision");
    }

    @Override
    public String type() {
        return "decision";
    }

    @Override
    public Map<Long, SubjectCard> cards(Actor viewer, Collection<Long> ids) {
        List<Decision> found = decisions.listByIds(ids);
        Map<SubjectRef, SubjectCard> owners =
                subjects.cards(viewer, found.stream().map(Decision::getSubject).toList());
        Map<Long, SubjectCard> cards = new HashMap<>();
        for (Decision decision : found) {
            SubjectCard owner = owners.get(decision.getSubject());
            if (owner != null) {
                SubjectRef own = new SubjectRef(type(), decision.getId());
                cards.put(
                        decision.getId(),
                        new SubjectCard(
                                own, "decisions.kind.decision", decision.getQuestion(), owner.url() + "/decision"));
            }
        }
        return cards;
    }
}
