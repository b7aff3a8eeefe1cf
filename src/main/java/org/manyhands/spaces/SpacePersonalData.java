package org.manyhands.spaces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.manyhands.accounts.Departure;
import org.manyhands.accounts.OwnPart;
import org.manyhands.accounts.PersonalData;
import org.manyhands.platform.security.Actor;

/** Under which names somebody takes part where. */
@ApplicationScoped
class SpacePersonalData implements PersonalData {
    @Inject
    DepartureService departures;

    @Override
    public Set<Class<?>> entities() {
        return Set.of(
                Persona.class, Membership.class, SpaceInvitation.class, MemberRemoval.class, AgreementAcceptance.class);
    }

    @Override
    public void leave(Actor actor, Departure departure) {
        departures.leave(actor, departure);
    }

    @Override
    public void comeBack(Actor actor, Departure departure) {
        departures.comeBack(departure);
    }

    @Override
    public void forget(Departure departure) {
        departures.forget(departure);
    }

    @Override
    public List<String> forgotten() {
        return List.of("delete from SpaceInvitation x where x.emailLower = :address and x.id not in"
                + " (select m.invitation.id from Membership m where m.invitation is not null)");
    }

    @Override
    public List<OwnPart> parts() {
        return List.of(
                OwnPart.of(
                        "spaces.data.memberships",
                        "Membership x join x.space s left join x.persona p where x.account.id = :account",
                        "space s.name",
                        "name p.name",
                        "state:spaces.data.state x.state",
                        "role:spaces.data.role x.role",
                        "at x.since",
                        "words x.requestWords",
                        "reason x.refusal"),
                OwnPart.of(
                        "spaces.data.agreements",
                        "AgreementAcceptance x join x.agreement a join a.space s where x.membership.account.id = :account",
                        "space s.name",
                        "number a.number",
                        "at x.at"),
                OwnPart.of(
                        "spaces.data.removals",
                        "MemberRemoval x join x.membership m join m.space s where m.account.id = :account",
                        "space s.name",
                        "at x.at",
                        "reason x.reason"),
                OwnPart.of(
                        "spaces.data.invitations-made",
                        "SpaceInvitation x join x.space s where " + PersonalData.of("x.persona"),
                        "space s.name",
                        "at x.at"),
                OwnPart.of(
                        "spaces.data.invitations",
                        "SpaceInvitation x join x.space s where x.emailLower = :address and s.access <> org.manyhands.spaces.Space.Access.CLOSED",
                        "space s.name",
                        "at x.at",
                        "ended x.until"));
    }
}
