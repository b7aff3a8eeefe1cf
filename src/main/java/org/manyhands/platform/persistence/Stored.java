package org.manyhands.platform.persistence;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.util.Objects;

/** What every entity has: an id of the database's, never shown to people. */
@MappedSuperclass
public abstract class Stored {
    /** Where all ids come from, in blocks. */
    static final String IDS = "portal_id";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = IDS)
    @SequenceGenerator(name = IDS, sequenceName = IDS, allocationSize = 50)
    private Long id;

    public Long getId() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Stored that && id != null && id.equals(that.id) && sameKind(that));
    }

    private boolean sameKind(Stored that) {
        return getClass().isInstance(that) || that.getClass().isInstance(this);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(getClass().getName());
    }
}
