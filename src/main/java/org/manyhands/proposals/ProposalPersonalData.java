package org.manyhands.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.manyhands.accounts.OwnPart;
import org.manyhands.accounts.PersonalData;

/** What somebody did for proposals. */
@ApplicationScoped
class ProposalPersonalData implements PersonalData {
    @Override
    public Set<Class<?>> entities() {
        return Set.of(Proposal.class, ProposalPhase.class, RoleHolder.class);
    }

    @Override
    public List<String> withoutStandpoints() {
        return List.of("update RoleHolder x set x.standpoint = null where " + PersonalData.of("x.persona"));
    }

    @Override
    public List<OwnPart> parts() {
        return List.of(
                OwnPart.of(
                        "proposals.data.proposals",
                        "Proposal x join x.space s where " + PersonalData.of("x.persona"),
                        "space s.name",
                        "where@proposal x.id",
                        "at x.createdAt",
                        "title x.title",
                        "words x.summary",
                        "state:proposals.phase x.phase",
                        "language x.language"),
                OwnPart.of(
                        "proposals.data.authorships",
                        "RoleHolder x left join x.standpoint st where " + PersonalData.of("x.persona"),
                        "where@proposal x.proposal.id",
                        "at x.invitedAt",
                        "changed x.answeredAt",
                        "role:proposals.data.role x.role",
                        "offered:proposals.data.role x.offered",
                        "state:proposals.data.state x.state",
                        "standpoint st.code"),
                OwnPart.of(
                        "proposals.data.phases",
                        "ProposalPhase x where " + PersonalData.of("x.persona"),
                        "where@proposal x.proposal.id",
                        "at x.since",
                        "state:proposals.phase x.phase",
                        "reason x.reason"));
    }
}
