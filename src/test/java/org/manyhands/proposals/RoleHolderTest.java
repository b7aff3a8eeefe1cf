package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.proposals.RoleHolder.Role;
import org.manyhands.proposals.RoleHolder.State;
import org.manyhands.spaces.Persona;

/** Nobody has a role who did not say yes to it; less holds at once. */
class RoleHolderTest {
    private static final Instant NOW = Instant.EPOCH;

    @Test
    void aRoleBeginsWithAYes() {
        RoleHolder author = invited(Role.AUTHOR);
        assertThat(author.isAccepted()).isFalse();
        author.accept(Role.AUTHOR, NOW);
        assertThat(author.isAccepted()).isTrue();
        assertThat(author.getRole()).isEqualTo(Role.AUTHOR);
        assertThatThrownBy(() -> author.accept(Role.AUTHOR, NOW)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void onlyWhatSomebodyReadIsWhatTheySayYesTo() {
        RoleHolder asked = invited(Role.READER);
        asked.give(Role.OWNER);
        assertThatThrownBy(() -> asked.accept(Role.READER, NOW)).hasMessage("proposals.authors.offer-changed");
        assertThatThrownBy(() -> asked.accept(null, NOW)).hasMessage("proposals.authors.offer-changed");
        assertThat(asked.isAccepted()).isFalse();
        asked.accept(Role.OWNER, NOW);
        assertThat(asked.getRole()).isEqualTo(Role.OWNER);
    }

    @Test
    void moreIsOfferedAndLessHoldsAtOnce() {
        RoleHolder author = accepted(Role.READER);
        author.give(Role.OWNER);
        assertThat(author.getRole()).isEqualTo(Role.READER);
        assertThat(author.getOffered()).isEqualTo(Role.OWNER);
        author.decline(NOW);
        assertThat(author.isAccepted()).isTrue();
        assertThat(author.isAsked()).isFalse();
        author.give(Role.AUTHOR);
        author.accept(Role.AUTHOR, NOW);
        assertThat(author.getRole()).isEqualTo(Role.AUTHOR);
        author.give(Role.READER);
        assertThat(author.getRole()).isEqualTo(Role.READER);
        assertThat(author.isAsked()).isFalse();
    }

    @Test
    void whatIsOfferedCanBeAnotherOneOrBeTakenBack() {
        RoleHolder asked = invited(Role.READER);
        asked.give(Role.AUTHOR);
        assertThat(asked.getOffered()).isEqualTo(Role.AUTHOR);
        RoleHolder author = accepted(Role.AUTHOR);
        author.give(Role.OWNER);
        author.give(Role.AUTHOR);
        assertThat(author.isAsked()).isFalse();
        assertThat(author.isAccepted()).isTrue();
    }

    @Test
    void whateverEndsItEndsTheOfferToo() {
        RoleHolder left = accepted(Role.READER);
        left.give(Role.AUTHOR);
        left.leave(NOW);
        assertThat(left.getState()).isEqualTo(State.LEFT);
        assertThat(left.isAsked()).isFalse();
        RoleHolder off = invited(Role.AUTHOR);
        off.takeOff(NOW);
        assertThat(off.getState()).isEqualTo(State.TAKEN_OFF);
        assertThatThrownBy(() -> off.accept(Role.AUTHOR, NOW)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> off.give(Role.AUTHOR)).isInstanceOf(RuleViolation.class);
        off.invite(Role.READER, NOW);
        assertThat(off.getOffered()).isEqualTo(Role.READER);
    }

    @Test
    void whoHasARoleOrIsAskedIsNotAskedAgain() {
        assertThatThrownBy(() -> invited(Role.READER).invite(Role.AUTHOR, NOW)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> accepted(Role.READER).invite(Role.AUTHOR, NOW)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void ofTwoTheOneThatIsHeldSaysMoreThenTheHigherOne() {
        assertThat(accepted(Role.READER).isMoreThan(invited(Role.AUTHOR))).isTrue();
        assertThat(invited(Role.AUTHOR).isMoreThan(accepted(Role.READER))).isFalse();
        assertThat(accepted(Role.AUTHOR).isMoreThan(accepted(Role.READER))).isTrue();
        assertThat(accepted(Role.READER).isMoreThan(accepted(Role.READER))).isFalse();
        RoleHolder declined = invited(Role.AUTHOR);
        declined.decline(NOW);
        assertThat(invited(Role.READER).isMoreThan(declined)).isTrue();
        assertThat(declined.isMoreThan(invited(Role.READER))).isFalse();
    }

    private static RoleHolder invited(Role role) {
        return RoleHolder.invited(null, (Persona) null, role, NOW);
    }

    private static RoleHolder accepted(Role role) {
        RoleHolder author = invited(role);
        author.accept(role, NOW);
        return author;
    }
}
