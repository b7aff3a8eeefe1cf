package org.manyhands.admin;

import java.time.Instant;
import java.util.Map;
import org.manyhands.platform.activity.Audience;
import org.manyhands.platform.activity.Verb;
import org.manyhands.platform.persistence.WordMap;
import org.manyhands.platform.subjects.SubjectCard;
import org.manyhands.platform.subjects.SubjectRef;

/**
 * An entry of the activity record as administrators see it.
 *
 * @param who the name of who did it; null for what was done under a persona, by a visitor or by the portal
 * @param person whether a person did it
 * @param details names and values that belong to what happened, such as which setting was changed
 * @param card what it was done to, if the administrator may see that; else null
 */
public record ActivityTableRow(
        long id,
        Instant at,
        String verbName,
        String who,
        boolean person,
        SubjectRef subject,
        Map<String, String> details,
        SubjectCard card) {
    /** Made by a query; the name stays only where no persona acted. */
    public ActivityTableRow(
            Long id,
            Instant at,
            String verb,
            Long accountId,
            String name,
            Long spaceId,
            Audience.Kind audience,
            String subjectType,
            long subjectId,
            String details) {
        this(
                id,
                at,
                verb,
                isUnderOwnName(verb, spaceId, audience) ? name : null,
                accountId != null,
                new SubjectRef(subjectType, subjectId),
                details == null ? Map.of() : WordMap.read(details),
                null);
    }

    ActivityTableRow with(SubjectCard seen) {
        return new ActivityTableRow(id, at, verbName, who, person, subject, details, seen);
    }

    /** What happened, with the key of its text. */
    public Verb verb() {
        return new Verb(verbName);
    }

    /** What happens in spaces happens under personas; who is behind one is nobody's business, not here either. */
    static boolean isUnderOwnName(String verb, Long spaceId, Audience.Kind audience) {
        boolean ownName =
                verb.startsWith("accounts.") || verb.startsWith("organizations.") || verb.startsWith("admin.");
        return ownName && spaceId == null && audience != Audience.Kind.SPACE;
    }
}
