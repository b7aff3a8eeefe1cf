package org.manyhands.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.MemberMailService;
import org.manyhands.spaces.Persona;
import org.manyhands.spaces.SpacePermissions;

/** Writes the mails about a round to those whom they concern. */
@ApplicationScoped
public class DecisionMailService {
    /** Whoever hears of something later than this has found it without a mail. */
    private static final Duration FRESH = Duration.ofDays(2);

    @Inject
    DecisionQueries decisions;

    @Inject
    DecisionSubjects subjects;

    @Inject
    MemberMailService mails;

    @Inject
    Clock clock;

    /** Tells people what is new about a round; nobody when it is not true any more, or old. */
    @Transactional
    public void tell(Actor portal, DecisionNews news, long decisionId) {
        SpacePermissions.requirePortal(portal);
        Decision decision = decisions.get(decisionId);
        recipients(news, decision).forEach(persona -> tell(portal, persona, news.key(), decision));
    }

    /** Asks somebody who was invited to a round. */
    void tellInvited(Actor actor, Persona persona, Decision decision) {
        tell(actor, persona, "decisions.mail.invited", decision);
    }

    private void tell(Actor actor, Persona persona, String key, Decision decision) {
        String path = subjects.path(decision, decision.getSpace().isPublic());
        mails.tell(actor, persona, key, decision.getQuestion(), path, same -> path);
    }

    private List<Persona> recipients(DecisionNews news, Decision decision) {
        boolean open = decision.getClosedAt() == null;
        return switch (news) {
            case OPENED -> open && isFresh(decision.getOpenedAt()) ? others(decision) : List.of();
            case SOON -> open ? decisions.listSilent(decision) : List.of();
            case OVER -> open ? List.of(decision.getPersona()) : List.of();
            case CLOSED -> !open && isFresh(decision.getClosedAt()) ? others(decision) : List.of();
        };
    }

    private List<Persona> others(Decision decision) {
        return decisions.listAsked(decision).stream()
                .filter(persona -> !persona.equals(decision.getPersona()))
                .toList();
    }

    private boolean isFresh(Instant at) {
        return at.plus(FRESH).isAfter(clock.instant());
    }
}
