package org.manyhands.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.Membership;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.Standing;

/** A round keeps to the rules that were fixed when it opened. */
class DecisionTest {
    private static final Instant OPENED = Instant.parse("2026-05-01T10:00:00Z");
    private static final Instant CLOSES = OPENED.plus(Duration.ofDays(14));

    @Test
    void answersAreTakenUntilItCloses() {
        Decision decision = decision();
        assertThat(decision.takesAnswers(OPENED)).isTrue();
        assertThat(decision.takesAnswers(CLOSES)).isFalse();
        assertThatThrownBy(() -> decision.requireTakesAnswers(CLOSES)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void itIsClosedWhenItsTimeIsOverOrEverybodyHasAnswered() {
        assertThatThrownBy(() -> close(decision(), false, OPENED)).hasMessage("decisions.too-early");
        assertThatCode(() -> close(decision(), true, OPENED)).doesNotThrowAnyException();
        Decision decision = decision();
        close(decision, false, CLOSES);
        assertThat(decision.getOutcome()).isEqualTo(Outcome.CONSENT);
        assertThat(decision.takesAnswers(OPENED)).isFalse();
        assertThatThrownBy(() -> close(decision, true, CLOSES)).hasMessage("decisions.closed-already");
    }

    @Test
    void anObjectionNeedsItsReason() {
        Response response = new Response(decision(), null, OPENED);
        assertThatThrownBy(() -> response.say(Answer.OBJECT, " ", null, null, OPENED))
                .hasMessage("decisions.reason.missing");
        response.say(Answer.AGREE, null, null, null, OPENED);
        assertThat(response.getChangedAt()).isNull();
        assertThatThrownBy(() -> response.reply("But", null, null, OPENED)).hasMessage("decisions.reply.no-objection");
        response.say(Answer.OBJECT, "It would do harm.", null, null, CLOSES);
        assertThat(response.getChangedAt()).isEqualTo(CLOSES);
        response.reply("We changed it.", null, null, CLOSES);
        assertThat(response.getReply()).isEqualTo("We changed it.");
    }

    @Test
    void whoWasThereBeforeItOpenedMayAnswer() {
        Actor person = Actor.person(7, "Willow", false, false, false);
        Actor suspended = Actor.person(7, "Willow", false, false, true);
        assertThat(DecisionPermissions.canRespond(person, member(OPENED), OPENED, false))
                .isTrue();
        assertThat(DecisionPermissions.canRespond(person, member(OPENED.plusSeconds(1)), OPENED, false))
                .isFalse();
        assertThat(DecisionPermissions.canRespond(person, member(OPENED.plusSeconds(1)), OPENED, true))
                .isTrue();
        assertThat(DecisionPermissions.canRespond(suspended, member(OPENED), OPENED, true))
                .isFalse();
        assertThat(DecisionPermissions.canRespond(Actor.visitor(), stranger(), OPENED, true))
                .isFalse();
        assertThat(DecisionPermissions.canRespond(person, stranger(), OPENED, true))
                .isFalse();
    }

    private static Decision decision() {
        SubjectRef subject = new SubjectRef("proposal", 1);
        return new Decision(new DecisionOpening(subject, 5, "Shall we?", 3, CLOSES), null, null, OPENED);
    }

    private static void close(Decision decision, boolean everybody, Instant now) {
        decision.close(Outcome.CONSENT, "Adopted.", SafeHtml.none(), everybody, now);
    }

    private static Standing member(Instant since) {
        return new Standing(
                1L, Space.Access.PUBLIC, Membership.State.MEMBER, Membership.Role.MEMBER, 2L, "Willow", since);
    }

    private static Standing stranger() {
        return new Standing(1L, Space.Access.PUBLIC, null, null, null, null, null);
    }
}
