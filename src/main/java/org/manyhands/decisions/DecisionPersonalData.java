package org.manyhands.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.manyhands.accounts.OwnPart;
import org.manyhands.accounts.PersonalData;

/** How somebody takes part in decisions. */
@ApplicationScoped
class DecisionPersonalData implements PersonalData {
    @Override
    public Set<Class<?>> entities() {
        return Set.of(Decision.class, DecisionInvitation.class, Response.class);
    }

    @Override
    public List<String> withoutStandpoints() {
        return List.of(
                "update Response x set x.standpoint = null where x.decision.id in (select d.id from Decision d where d.closedAt is null) and "
                        + PersonalData.of("x.persona"));
    }

    @Override
    public List<OwnPart> parts() {
        return List.of(
                OwnPart.of(
                        "decisions.data.decisions",
                        "Decision x join x.space s where " + PersonalData.of("x.persona"),
                        "space s.name",
                        "title x.question",
                        "where@decision x.id",
                        "at x.openedAt",
                        "ended x.closedAt",
                        "words x.statement"),
                OwnPart.of(
                        "decisions.data.responses",
                        "Response x left join x.standpoint st where " + PersonalData.of("x.persona"),
                        "where@decision x.decision.id",
                        "at x.at",
                        "changed x.changedAt",
                        "state:decisions.answer x.answer",
                        "reason x.reason",
                        "standpoint st.code",
                        "language x.language"),
                OwnPart.of(
                        "decisions.data.replies",
                        "Response x where " + PersonalData.of("x.replier"),
                        "where@decision x.decision.id",
                        "at x.repliedAt",
                        "words x.reply",
                        "language x.replyLanguage"));
    }
}
