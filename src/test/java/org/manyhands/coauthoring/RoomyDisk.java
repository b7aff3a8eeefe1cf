package org.manyhands.coauthoring;

import org.manyhands.platform.persistence.FullDisk;

/** A disk with room for whatever a test writes. */
final class RoomyDisk extends FullDisk {
    @Override
    public boolean isFull() {
        return false;
    }
}
