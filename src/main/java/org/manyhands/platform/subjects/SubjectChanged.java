package org.manyhands.platform.subjects;

/**
 * A subject is to be read or found differently from now on. Fired inside the transaction by whoever changes something of which
 * the activity record speaks otherwise: many at once, or under the name of another subject.
 */
public record SubjectChanged(SubjectRef subject) {}
