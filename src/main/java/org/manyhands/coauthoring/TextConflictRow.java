package org.manyhands.coauthoring;

import java.util.List;

/**
 * Somebody else changed the same words while a writer had the form open.
 *
 * @param base how many steps the text has by now
 * @param changes what the writer's text would change in it
 */
public record TextConflictRow(int base, List<BlockChange> changes) {}
