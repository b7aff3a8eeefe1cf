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
                        "at x.at",
                        "kind x.reason",
                        "words x.note",
                        "ended x.settledAt",
                        "state x.outcome"),
                OwnPart.of(
                        "moderation.data.hidings",
                        "Hiding x join x.space s where x.byAccountId = :account",
                        "space s.name",
                        "at x.at",
                        "reason x.reason",
                        "ended x.restoredAt"));
    }
}
