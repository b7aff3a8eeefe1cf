package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.manyhands.accounts.AccountQueries;
import org.manyhands.accounts.AccountStandpoint;
import org.manyhands.accounts.Standpoint;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;

/** As what somebody may speak: the standpoints that they declare and let the portal use. */
@ApplicationScoped
class Voices {
    @Inject
    AccountQueries accounts;

    /** The codes to choose from, in their order. */
    List<String> codes(Actor actor) {
        return usable(actor).stream().map(Standpoint::getCode).toList();
    }

    /** The standpoint with this code; null when none is stated. */
    Standpoint get(Actor actor, String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return usable(actor).stream()
                .filter(standpoint -> standpoint.getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("standpoint", "proposals.standpoint.unknown"));
    }

    private List<Standpoint> usable(Actor actor) {
        if (actor.accountId() == null) {
            return List.of();
        }
        return accounts.listStandpointsOf(actor.accountId()).stream()
                .filter(declared -> declared.getVisibility() != AccountStandpoint.Visibility.UNUSED)
                .map(AccountStandpoint::getStandpoint)
                .toList();
    }
}
