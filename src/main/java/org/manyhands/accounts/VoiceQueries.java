package org.manyhands.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;

/** As what somebody may speak: the standpoints that they declare and let the portal use. */
@ApplicationScoped
public class VoiceQueries {
    @Inject
    AccountQueries accounts;

    /** What to choose from, in its order. */
    public List<VoiceRow> list(Actor actor) {
        return usable(actor)
                .map(declared -> new VoiceRow(
                        declared.getStandpoint().getCode(),
                        declared.getVisibility() == AccountStandpoint.Visibility.SHOWN))
                .toList();
    }

    /** The standpoint with this code; null when none is stated. */
    public Standpoint get(Actor actor, String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return usable(actor)
                .map(AccountStandpoint::getStandpoint)
                .filter(standpoint -> standpoint.getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("standpoint", "accounts.voice.unknown"));
    }

    private Stream<AccountStandpoint> usable(Actor actor) {
        return actor.accountId() == null ? Stream.of() : accounts.listUsableStandpointsOf(actor.accountId()).stream();
    }
}
