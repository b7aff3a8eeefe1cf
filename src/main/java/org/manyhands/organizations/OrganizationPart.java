package org.manyhands.organizations;

import org.manyhands.platform.security.Actor;

/** Plug-in of a feature that keeps something of organizations, so that it moves along when two become one. */
public interface OrganizationPart {
    /** What is counted, as the end of a text key: {@code posts}, {@code campaigns} … */
    String key();

    /** How many there are of an organization. */
    long count(Actor actor, long organizationId);

    /** Gives all that one organization has to another, in the transaction of the caller. */
    void move(Actor actor, long from, long to);
}
