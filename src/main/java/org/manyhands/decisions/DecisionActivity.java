package org.manyhands.decisions;

import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.subjects.SubjectRef;

/** What the activity record says of decisions. Who answered what is for the round, not for the record. */
final class DecisionActivity {
    static final Verb OPENED = new Verb("decisions.opened");
    static final Verb RESPONDED = new Verb("decisions.responded");
    static final Verb INVITED = new Verb("decisions.invited");
    static final Verb REPLIED = new Verb("decisions.replied");
    static final Verb CLOSED = new Verb("decisions.closed");

    private DecisionActivity() {}

    static SubjectRef subject(Decision decision) {
        return new SubjectRef("decision", decision.getId());
    }
}
