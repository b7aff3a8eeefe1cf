package org.manyhands.demo;

/** A part of the demonstration's story. Parts are told in the order in which the later need the earlier. */
interface DemoPart {
    /** Tells it; runs within the transaction of the whole. */
    void tell(DemoWorld world);
}
