package org.manyhands.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.manyhands.accounts.OwnPart;
import org.manyhands.accounts.PersonalData;

/** What somebody noted of dealings with decision-makers. */
@ApplicationScoped
class CommitmentPersonalData implements PersonalData {
    @Override
    public Set<Class<?>> entities() {
        return Set.of(Contact.class, Reply.class, Commitment.class, CommitmentJudgement.class);
    }

    @Override
    public List<OwnPart> parts() {
        return List.of(
                OwnPart.of(
                        "commitments.data.contacts",
                        "Contact x where " + PersonalData.of("x.persona"),
                        "where@campaign x.campaign.id",
                        "at x.loggedAt",
                        "kind:commitments.contact.kind x.kind",
                        "words x.summary"),
                OwnPart.of(
                        "commitments.data.replies",
                        "Reply x where " + PersonalData.of("x.persona"),
                        "where@reply x.id",
                        "at x.loggedAt"),
                OwnPart.of(
                        "commitments.data.commitments",
                        "Commitment x where " + PersonalData.of("x.persona"),
                        "where@commitment x.id",
                        "at x.loggedAt",
                        "state:commitments.commitment.state x.state"),
                OwnPart.of(
                        "commitments.data.judgements",
                        "CommitmentJudgement x where " + PersonalData.of("x.persona"),
                        "where@commitment x.commitment.id",
                        "at x.at",
                        "state:commitments.commitment.state x.state",
                        "reason x.evidence"));
    }
}
