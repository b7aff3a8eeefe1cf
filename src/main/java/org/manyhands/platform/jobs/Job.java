package org.manyhands.platform.jobs;

/** Plug-in for work that is done later, once, by any node: mail, imports, counting. Must bear being run twice. */
public interface Job {
    /** The name under which it is enqueued, such as {@code mail}. */
    String name();

    /**
     * Does the work. An exception lets it be tried again, later and later, and in the end shows it to administrators.
     *
     * @param payload what was enqueued
     */
    void run(String payload);
}
