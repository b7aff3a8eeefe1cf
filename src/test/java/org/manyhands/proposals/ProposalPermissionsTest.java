package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.security.Actor;
import org.manyhands.proposals.RoleHolder.Role;
import org.manyhands.proposals.RoleHolder.State;
import org.manyhands.spaces.Membership;
import org.manyhands.spaces.Space;

/** Who may do what, phase by phase. */
class ProposalPermissionsTest {
    private static final Actor PERSON = Actor.person(7, "Willow", false, false, false);
    private static final Set<Phase> WRITING = EnumSet.of(Phase.DRAFT, Phase.CONSULTATION, Phase.AMENDMENTS);

    @Test
    void authorsWriteUntilItIsDecided() {
        assertPhases(ProposalPermissions::canWrite, Role.AUTHOR, State.ACCEPTED, WRITING);
        assertPhases(ProposalPermissions::canWrite, Role.OWNER, State.ACCEPTED, WRITING);
        assertPhases(ProposalPermissions::canWrite, Role.AUTHOR, State.INVITED, Set.of());
        assertPhases(ProposalPermissions::canWrite, Role.AUTHOR, State.LEFT, Set.of());
        assertPhases(ProposalPermissions::canWrite, null, null, Set.of());
    }

    @Test
    void theOwnerInvitesEditsMovesAndDecides() {
        assertPhases(ProposalPermissions::canInvite, Role.OWNER, State.ACCEPTED, WRITING);
        assertPhases(ProposalPermissions::canInvite, Role.AUTHOR, State.ACCEPTED, Set.of());
        assertPhases(ProposalPermissions::canEdit, Role.OWNER, State.ACCEPTED, WRITING);
        assertPhases(ProposalPermissions::canEdit, Role.AUTHOR, State.ACCEPTED, Set.of());
        Set<Phase> movable = EnumSet.copyOf(WRITING);
        movable.add(Phase.ADOPTED);
        assertPhases(ProposalPermissions::canMove, Role.OWNER, State.ACCEPTED, movable);
        assertPhases(ProposalPermissions::canOpenDecision, Role.OWNER, State.ACCEPTED, Set.of(Phase.AMENDMENTS));
        assertPhases(ProposalPermissions::canOpenDecision, Role.AUTHOR, State.ACCEPTED, Set.of());
        assertPhases(ProposalPermissions::canCloseDecision, Role.OWNER, State.ACCEPTED, Set.of(Phase.DECISION));
    }

    @Test
    void theLastOwnerStaysAndAllOthersMayLeave() {
        BiPredicate<Actor, ProposalStanding> last = (actor, owner) -> ProposalPermissions.canLeave(actor, owner, true);
        BiPredicate<Actor, ProposalStanding> any = (actor, one) -> ProposalPermissions.canLeave(actor, one, false);
        assertPhases(last, Role.OWNER, State.ACCEPTED, Set.of());
        assertPhases(any, Role.OWNER, State.ACCEPTED, EnumSet.allOf(Phase.class));
        assertPhases(any, Role.AUTHOR, State.ACCEPTED, EnumSet.allOf(Phase.class));
        assertPhases(any, Role.READER, State.ACCEPTED, EnumSet.allOf(Phase.class));
        assertPhases(any, Role.AUTHOR, State.INVITED, Set.of());
        assertPhases(any, Role.AUTHOR, State.UNASKED, Set.of());
        assertPhases(ProposalPermissions::canAnswerInvitation, Role.AUTHOR, State.INVITED, EnumSet.allOf(Phase.class));
        assertPhases(ProposalPermissions::canAnswerInvitation, Role.AUTHOR, State.DECLINED, Set.of());
    }

    @Test
    void theOwnerLooksAtRepeatedWordsAndSettlesThemUntilItIsDecided() {
        assertPhases(ProposalPermissions::canReview, Role.OWNER, State.ACCEPTED, EnumSet.allOf(Phase.class));
        assertPhases(ProposalPermissions::canReview, Role.AUTHOR, State.ACCEPTED, Set.of());
        assertPhases(ProposalPermissions::canSettle, Role.OWNER, State.ACCEPTED, WRITING);
        assertPhases(ProposalPermissions::canSettle, Role.AUTHOR, State.ACCEPTED, Set.of());
        for (Phase phase : Phase.values()) {
            ProposalStanding facilitator = facilitator(phase);
            assertThat(ProposalPermissions.canReview(PERSON, facilitator)).isTrue();
            assertThat(ProposalPermissions.canSettle(PERSON, facilitator)).isEqualTo(WRITING.contains(phase));
        }
    }

    @Test
    void whoOnlyReadsAndWhoWasTakenOffDoNothing() {
        for (State state : EnumSet.complementOf(EnumSet.of(State.ACCEPTED))) {
            assertPhases(ProposalPermissions::canWrite, Role.OWNER, state, Set.of());
            assertPhases(ProposalPermissions::canChangeRoles, Role.OWNER, state, Set.of());
            assertPhases(ProposalPermissions::canLink, Role.OWNER, state, Set.of());
        }
        assertPhases(ProposalPermissions::canWrite, Role.READER, State.ACCEPTED, Set.of());
        assertPhases(ProposalPermissions::canLink, Role.READER, State.ACCEPTED, Set.of());
        assertPhases(ProposalPermissions::canChangeRoles, Role.AUTHOR, State.ACCEPTED, Set.of());
        assertPhases(ProposalPermissions::canChangeRoles, Role.OWNER, State.ACCEPTED, EnumSet.allOf(Phase.class));
    }

    @Test
    void theStrongestOfAllRolesCountsWhileThePhaseAllows() {
        for (Phase phase : Phase.values()) {
            boolean writing = WRITING.contains(phase);
            ProposalStanding members = having(phase, null, null, null, Role.AUTHOR, 0);
            ProposalStanding organization = having(phase, Role.READER, State.ACCEPTED, null, Role.READER, 1);
            ProposalStanding readers = having(phase, Role.READER, State.ACCEPTED, null, Role.READER, 0);
            assertThat(ProposalPermissions.canWrite(PERSON, members)).isEqualTo(writing);
            assertThat(ProposalPermissions.canWrite(PERSON, organization)).isEqualTo(writing);
            assertThat(ProposalPermissions.canWrite(PERSON, readers)).isFalse();
            for (ProposalStanding other : List.of(members, organization)) {
                assertThat(ProposalPermissions.canLink(PERSON, other)).isFalse();
                assertThat(ProposalPermissions.canEdit(PERSON, other)).isFalse();
                assertThat(ProposalPermissions.canMove(PERSON, other)).isFalse();
                assertThat(ProposalPermissions.canInvite(PERSON, other)).isFalse();
                assertThat(ProposalPermissions.canRunDecisions(PERSON, other)).isFalse();
            }
        }
    }

    @Test
    void itIsToldThatOthersMayConcludeAnOrganizationOnlyWhereTheyCan() {
        assertThat(having(Phase.DRAFT, null, null, null, null, 1).writesByOrganization())
                .isTrue();
        assertThat(having(Phase.DRAFT, Role.READER, State.ACCEPTED, null, Role.READER, 1)
                        .writesByOrganization())
                .isTrue();
        assertThat(having(Phase.DRAFT, Role.AUTHOR, State.ACCEPTED, null, null, 1)
                        .writesByOrganization())
                .isFalse();
        assertThat(having(Phase.DRAFT, null, null, null, Role.AUTHOR, 1).writesByOrganization())
                .isFalse();
    }

    @Test
    void aHigherRoleWaitsForAnAnswerAndTheLowerOneHoldsMeanwhile() {
        ProposalStanding raised = having(Phase.DRAFT, Role.READER, State.ACCEPTED, Role.AUTHOR, null, 0);
        assertThat(raised.asked()).isEqualTo(Role.AUTHOR);
        assertThat(ProposalPermissions.canAnswerInvitation(PERSON, raised)).isTrue();
        assertThat(ProposalPermissions.canWrite(PERSON, raised)).isFalse();
    }

    @Test
    void onlyWhoTakesPartInTheSpaceDoesAnything() {
        Actor suspended = Actor.person(7, "Willow", true, true, true);
        ProposalStanding owner = standing(Phase.DRAFT, Membership.State.MEMBER, Role.OWNER, State.ACCEPTED);
        ProposalStanding gone = standing(Phase.DRAFT, Membership.State.LEFT, Role.OWNER, State.ACCEPTED);
        assertThat(ProposalPermissions.canWrite(PERSON, owner)).isTrue();
        assertThat(ProposalPermissions.canWrite(suspended, owner)).isFalse();
        assertThat(ProposalPermissions.canWrite(PERSON, gone)).isFalse();
        assertThat(ProposalPermissions.canMove(PERSON, gone)).isFalse();
        assertThat(ProposalPermissions.canWrite(Actor.visitor(), owner)).isFalse();
        ProposalStanding outside =
                standing(Phase.DRAFT, Membership.State.GUEST, Membership.Role.MEMBER, null, null, null, Role.AUTHOR, 1);
        assertThat(ProposalPermissions.canWrite(PERSON, outside)).isFalse();
        assertThat(ProposalPermissions.canWrite(suspended, having(Phase.DRAFT, null, null, null, Role.AUTHOR, 1)))
                .isFalse();
    }

    private static void assertPhases(
            BiPredicate<Actor, ProposalStanding> may, Role role, State state, Set<Phase> allowed) {
        for (Phase phase : Phase.values()) {
            assertThat(may.test(PERSON, standing(phase, Membership.State.MEMBER, role, state)))
                    .as(phase + " " + role + " " + state)
                    .isEqualTo(allowed.contains(phase));
        }
    }

    private static ProposalStanding standing(Phase phase, Membership.State member, Role role, State state) {
        return standing(phase, member, Membership.Role.MEMBER, role, state, null, null, 0);
    }

    private static ProposalStanding facilitator(Phase phase) {
        return standing(phase, Membership.State.MEMBER, Membership.Role.FACILITATOR, null, null, null, null, 0);
    }

    private static ProposalStanding having(
            Phase phase, Role role, State state, Role offered, Role members, long organizations) {
        return standing(
                phase, Membership.State.MEMBER, Membership.Role.MEMBER, role, state, offered, members, organizations);
    }

    private static ProposalStanding standing(
            Phase phase,
            Membership.State member,
            Membership.Role inSpace,
            Role role,
            State state,
            Role offered,
            Role members,
            long organizations) {
        return new ProposalStanding(
                phase,
                1,
                Space.Access.PUBLIC,
                member,
                inSpace,
                2L,
                "Willow",
                Instant.EPOCH,
                role,
                state,
                offered,
                null,
                null,
                members,
                organizations);
    }
}
