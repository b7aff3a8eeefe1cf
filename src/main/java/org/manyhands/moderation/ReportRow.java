package org.manyhands.moderation;

import java.io.Serializable;
import java.time.Instant;
import org.manyhands.platform.subjects.SubjectRef;

/**
 * An open report, without who made it.
 *
 * @param id the database id, for paging
 * @param key the public key
 * @param subjectType what is reported
 * @param subjectId which one
 * @param spaceId the space that it stands in
 * @param reason why
 * @param note what the person wrote besides, or null
 * @param at when
 */
public record ReportRow(
        Long id,
        String key,
        String subjectType,
        long subjectId,
        Long spaceId,
        Report.Reason reason,
        String note,
        Instant at)
        implements Serializable {
    SubjectRef subject() {
        return new SubjectRef(subjectType, subjectId);
    }
}
