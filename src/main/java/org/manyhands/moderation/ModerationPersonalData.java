package org.manyhands.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.manyhands.accounts.OwnPart;
import org.manyhands.accounts.PersonalData;

/** What somebody reported, and what they hid to keep order. */
@ApplicationScoped
class ModerationPersonalData implements PersonalData {
    @Override
    public Set<Class<?>> entities() {
        return Set.of(Report.class, Hiding.class);
    }

    @Override
    public List<OwnPart> parts() {
        return List.of(
                OwnPart.of(
                        "moderation.data.reports",
                        "Report x join x.space s where x.account.id = :account",
                        "space s.name",
                        "where@x.subjectType x.subjectId",
                        "at x.at",
                        "kind:moderation.reason x.reason",
                        "words x.note",
                        "ended x.settledAt",
                        "state:moderation.data.outcome x.outcome"),
                OwnPart.of(
                        "moderation.data.hidings",
                        "Hiding x join x.space s where x.byAccountId = :account",
                        "space s.name",
                        "where@x.subjectType x.subjectId",
                        "at x.at",
                        "reason x.reason",
                        "ended x.restoredAt"));
    }
}
