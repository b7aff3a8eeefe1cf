package org.manyhands.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.manyhands.accounts.Departure;
import org.manyhands.accounts.OwnPart;
import org.manyhands.accounts.PersonalData;
import org.manyhands.platform.security.Actor;

/** What somebody signed, and which actions they planned. */
@ApplicationScoped
class ActionPersonalData implements PersonalData {
    @Inject
    SignatureDepartureService signatures;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(CampaignAction.class, Signature.class);
    }

    @Override
    public void leave(Actor actor, Departure departure) {
        signatures.hideNames(departure);
    }

    @Override
    public void forget(Departure departure) {
        signatures.forget(departure);
    }

    @Override
    public List<OwnPart> parts() {
        return List.of(
                OwnPart.of(
                        "actions.data.actions",
                        "CampaignAction x where " + PersonalData.of("x.persona"),
                        "at x.addedAt",
                        "kind:actions.action.kind x.kind",
                        "where@campaign x.campaign.id",
                        "title x.title",
                        "words x.words",
                        "language x.language"),
                OwnPart.of(
                        "actions.data.signatures",
                        "Signature x join x.action a join a.campaign c where (x.account.id = :account or x.emailLower = :address)",
                        "title a.title",
                        "where@campaign c.id",
                        "at x.signedAt",
                        "name x.name",
                        "words x.comment",
                        "changed x.confirmedAt",
                        "ended x.withdrawnAt",
                        "language x.language"));
    }
}
