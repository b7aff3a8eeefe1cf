package org.manyhands.platform.persistence;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** An entity that people edit: two edits at once are noticed, the later one is told, nothing is merged silently. */
@MappedSuperclass
public abstract class Edited extends Stored {
    @Version
    private int version;

    public int getVersion() {
        return version;
    }
}
