package org.manyhands.platform.persistence;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Version;

/** An entity that people edit: two edits at once are noticed, the later one is told, nothing is merged silently. */
@MappedSuperclass
public abstract class Edited extends Stored {
    @Version
    private int version;

    public int getVersion() {
        return version;
    }

    /**
     * Refuses an edit of something that has changed since it was read.
     *
     * @param read the version that the form showed; 0 for something new
     * @throws OptimisticLockException when it is another one now
     */
    public void requireVersion(int read) {
        if (version != read) {
            throw new OptimisticLockException(this);
        }
    }
}
