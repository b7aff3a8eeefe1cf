package org.manyhands.proposals;

import java.util.Map;
import org.manyhands.platform.activity.ActivityLog;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.security.Actor;

/** What the activity record says of proposals; of a draft only the person alone reads it. */
final class ProposalActivity {
    static final Verb BEGAN = new Verb("proposals.began");
    static final Verb EDITED = new Verb("proposals.edited");
    static final Verb WROTE = new Verb("proposals.wrote");
    static final Verb RESTORED = new Verb("proposals.restored");
    static final Verb INVITED = new Verb("proposals.invited");
    static final Verb ACCEPTED = new Verb("proposals.accepted");
    static final Verb DECLINED = new Verb("proposals.declined");
    static final Verb LEFT = new Verb("proposals.left");
    static final Verb CHANGED_ROLE = new Verb("proposals.changed-role");
    static final Verb TOOK_OFF = new Verb("proposals.took-off");
    static final Verb LET_MEMBERS = new Verb("proposals.let-members");
    static final Verb SPOKE_AS = new Verb("proposals.spoke-as");
    static final Verb ACCEPTED_FOR = new Verb("proposals.accepted-for");
    static final Verb DECLINED_FOR = new Verb("proposals.declined-for");
    static final Verb LEFT_FOR = new Verb("proposals.left-for");
    static final Verb MOVED = new Verb("proposals.moved");
    static final Verb SETTLED = new Verb("proposals.settled");
    static final Verb IMPORTED = new Verb("proposals.imported");

    private ProposalActivity() {}

    static void record(ActivityLog log, Actor actor, Verb verb, Proposal proposal) {
        record(log, actor, verb, proposal, Map.of());
    }

    /** What is nobody's business but the actor's: who says no, or stops, is not told to the space. */
    static void recordQuietly(ActivityLog log, Actor actor, Verb verb, Proposal proposal) {
        log.record(actor, verb, proposal.subject(), Audience.self(), Map.of());
    }

    static void record(ActivityLog log, Actor actor, Verb verb, Proposal proposal, Map<String, String> details) {
        Audience audience =
                proposal.isPublished() ? Audience.space(proposal.getSpace().getId()) : Audience.self();
        log.record(actor, verb, proposal.subject(), audience, details);
    }
}
