package org.manyhands.coauthoring;

import java.util.List;

/**
 * Somebody else made a newer version while a writer had the form open.
 *
 * @param head the newest version
 * @param changes what the writer's text would change in the newest version
 */
public record TextConflictRow(TextVersionRow head, List<BlockChange> changes) {}
