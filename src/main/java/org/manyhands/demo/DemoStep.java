package org.manyhands.demo;

/**
 * One thing that happened in the demonstration's past.
 *
 * @param daysAgo how many days before the first start; negative days lie ahead
 * @param what does it, as the person who did
 */
record DemoStep(double daysAgo, Runnable what) {}
