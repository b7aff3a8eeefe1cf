package org.manyhands.demands;

/** Told by features above that tell of demands: replies and promises to one, news and results about one. */
public interface DemandUse {
    /** Whether something that stays speaks of the demand, so that it cannot be taken back any more. */
    boolean isUsed(Demand demand);
}
