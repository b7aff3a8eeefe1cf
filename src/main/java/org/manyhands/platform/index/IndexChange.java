package org.manyhands.platform.index;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.manyhands.platform.backup.LeftOut;
import org.manyhands.platform.persistence.Forget;
import org.manyhands.platform.subjects.SubjectRef;

/**
 * Something that is to be found differently. Nodes read these rows in the order of their numbers; one that was away for longer
 * than they are kept makes its index anew, and so does one whose database was brought back.
 */
@Entity
@LeftOut
@Table(name = "index_change")
@Forget(when = "x.at < :limit", days = IndexChange.KEPT_DAYS)
public class IndexChange {
    static final int KEPT_DAYS = 7;

    /** Stands for everything: all indexes are made anew. */
    static final SubjectRef ALL = new SubjectRef("*", 0);

    @Id
    private Long id;

    private String subjectType;
    private long subjectId;

    @SuppressWarnings("unused") // the rule of how long it is kept reads it
    private Instant at;

    protected IndexChange() {}

    long getId() {
        return id;
    }

    SubjectRef getSubject() {
        return new SubjectRef(subjectType, subjectId);
    }
}
