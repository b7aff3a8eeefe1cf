package org.manyhands.demands;

import org.manyhands.platform.activity.Verb;

/** What the activity record says of demands and targets. */
final class DemandActivity {
    static final Verb DEMAND_ADDED = new Verb("demands.demand-added");
    static final Verb DEMAND_EDITED = new Verb("demands.demand-edited");
    static final Verb DEMAND_REMOVED = new Verb("demands.demand-removed");
    static final Verb TARGET_ADDED = new Verb("demands.target-added");
    static final Verb TARGET_REMOVED = new Verb("demands.target-removed");

    private DemandActivity() {}
}
