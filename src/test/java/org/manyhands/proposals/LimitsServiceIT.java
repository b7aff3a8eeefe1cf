package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.errors.TooManyAttempts;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.PortalClock;
import org.manyhands.spaces.Membership;
import org.manyhands.spaces.MembershipService;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** How much of what concerns others one person begins in a day, or an hour. The next day it is as before. */
@ServiceTest
class LimitsServiceIT {
    @Inject
    ProposalService proposals;

    @Inject
    ProposalPhaseService phases;

    @Inject
    ProposalRoleService roles;

    @Inject
    MembershipService members;

    @Inject
    Drafting drafting;

    @Inject
    Places places;

    @Inject
    People people;

    @Inject
    PortalClock time;

    @Inject
    Clock clock;

    @Test
    void thirtyProposalsADay() {
        Actor owner = people.person();
        Space space = places.open(owner);
        limited(30, i -> drafting.begin(owner, space));
        Actor other = people.person();
        places.join(other, space, "Willow");
        assertThat(drafting.begin(other, space)).isNotNull();
    }

    @Test
    void thirtyInvitationsToASpaceADay() {
        Actor founder = people.person();
        Space space = places.open(founder);
        limited(
                30,
                i -> members.invite(founder, space.getSlug(), Keys.random() + "@example.org", Membership.Role.MEMBER));
    }

    @Test
    void fiftyInvitationsToAuthorsADay() {
        Actor owner = people.person();
        ProposalRef proposal = drafting.begin(owner, places.open(owner));
        limited(
                50,
                i -> refused(
                        "proposals.authors.nobody",
                        () -> roles.invite(owner, proposal.key(), "Nobody", RoleHolder.Role.AUTHOR)));
    }

    @Test
    void sixtyVersionsAnHour() {
        Actor owner = people.person();
        ProposalRef proposal = drafting.begin(owner, places.open(owner));
        limited(
                60,
                i -> refused(
                        "coauthoring.nothing-changed",
                        () -> proposals.makeVersion(owner, proposal.key(), new VersionForm())));
    }

    @Test
    void thirtyDecisionsADay() {
        Actor owner = people.person();
        ProposalRef proposal = drafting.open(owner, places.open(owner));
        phases.move(owner, proposal.key(), Phase.AMENDMENTS, null, "The aims stand.");
        Instant closes = clock.instant().plus(Duration.ofDays(7));
        limited(
                30,
                i -> refused(
                        "decisions.needed.range",
                        () -> phases.openDecision(owner, proposal.key(), "Shall we?", 99, closes, "Because")));
    }

    /** A try that comes to nothing counts, too: whoever guesses is slowed down all the same. */
    private static void refused(String key, Runnable verb) {
        try {
            verb.run();
        } catch (TooManyAttempts many) {
            throw many;
        } catch (RuleViolation expected) {
            assertThat(expected.messageKey()).isEqualTo(key);
            return;
        }
        fail("This should have been refused: " + key);
    }

    private void limited(int most, IntConsumer verb) {
        for (int i = 0; i < most; i++) {
            verb.accept(i);
        }
        assertThatThrownBy(() -> verb.accept(most)).isInstanceOf(TooManyAttempts.class);
        time.at(clock.instant().plus(Duration.ofHours(25)), () -> verb.accept(most));
    }
}
