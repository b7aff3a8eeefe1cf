package org.manyhands.spaces;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How many members a space has, in a row of its own that is locked to count: joining disturbs nobody who edits. */
@Entity
@Table(name = "space_size")
public class SpaceSize {
    @Id
    private Long spaceId;

    private int members;

    protected SpaceSize() {}

    SpaceSize(Space space) {
        this.spaceId = space.getId();
    }

    void came() {
        members++;
    }

    void went() {
        members--;
    }

    public int getMembers() {
        return members;
    }
}
