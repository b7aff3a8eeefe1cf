package org.manyhands.admin;

import java.time.Instant;
import java.util.List;
import org.manyhands.spaces.Space;

/**
 * A space in the administrators' list: all that they may know of a closed one.
 *
 * @param facilitators the personas of who looks after it
 */
public record SpaceTableRow(
        long id, String name, Space.Access access, int members, Instant createdAt, List<String> facilitators) {
    /** Made by a query; the facilitators come by another. */
    public SpaceTableRow(Long id, String name, Space.Access access, int members, Instant createdAt) {
        this(id, name, access, members, createdAt, List.of());
    }

    /** Their names in one line. */
    public String names() {
        return String.join(", ", facilitators);
    }

    SpaceTableRow with(List<String> personas) {
        return new SpaceTableRow(id, name, access, members, createdAt, personas);
    }
}
