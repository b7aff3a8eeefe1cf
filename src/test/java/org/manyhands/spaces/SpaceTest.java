package org.manyhands.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.spaces.Membership.Role;
import org.manyhands.spaces.Membership.State;

/** What spaces and memberships keep whole by themselves. */
class SpaceTest {
    private static final Instant THEN = Instant.parse("2026-05-03T18:20:00Z");

    @Test
    void aClosedSpaceIsAlwaysByInvitation() {
        NewSpaceForm form = form(Space.Access.CLOSED);
        form.setJoining(Space.Joining.OPEN);
        Space space = new Space("x", form, SafeHtml.none(), THEN);
        assertThat(space.getJoining()).isEqualTo(Space.Joining.INVITATION);
        space.describe(form, SafeHtml.none());
        assertThat(space.getJoining()).isEqualTo(Space.Joining.INVITATION);
    }

    @Test
    void whoReadsItStaysAsItBegan() {
        Space space = new Space("x", form(Space.Access.MEMBERS), SafeHtml.none(), THEN);
        space.describe(form(Space.Access.PUBLIC), SafeHtml.none());
        assertThat(space.getAccess()).isEqualTo(Space.Access.MEMBERS);
    }

    @Test
    void whoeverJoinsHasAPersona() {
        Membership membership = membership();
        membership.request(persona(), "I would like to", THEN);
        assertThat(membership.hasRequested()).isTrue();
        assertThat(membership.getRequestWords()).isEqualTo("I would like to");
        membership.join(membership.getPersona(), THEN.plusSeconds(1));
        assertThat(membership.isMember()).isTrue();
        assertThat(membership.getRequestWords()).isNull();
        assertThat(membership.getSince()).isEqualTo(THEN.plusSeconds(1));
        assertThat(membership.getPersona().getJoinedAt()).isEqualTo(THEN.plusSeconds(1));
    }

    @Test
    void anInvitationBringsItsRole() {
        Membership membership = membership();
        membership.invite(invitation(Role.FACILITATOR), THEN);
        assertThat(membership.isFacilitator()).isFalse();
        membership.join(persona(), THEN);
        assertThat(membership.isFacilitator()).isTrue();
    }

    @Test
    void whoLeavesKeepsNoRole() {
        Membership membership = membership();
        membership.join(persona(), THEN);
        membership.take(Role.FACILITATOR);
        membership.leave(THEN);
        assertThat(membership.getRole()).isEqualTo(Role.MEMBER);
        assertThat(membership.getState()).isEqualTo(State.LEFT);
        assertThat(membership.isFacilitator()).isFalse();
    }

    @Test
    void whoAsksAfterADeclinedInvitationAsksAsAMember() {
        Membership membership = membership();
        membership.invite(invitation(Role.FACILITATOR), THEN);
        membership.decline(THEN);
        membership.request(persona(), null, THEN);
        assertThat(membership.getRole()).isEqualTo(Role.MEMBER);
    }

    @Test
    void addressesAreComparedWithoutCase() {
        assertThat(SpaceInvitation.lower(" Willow@Example.ORG ")).isEqualTo("willow@example.org");
    }

    @Test
    void anInvitationThatEndsLeavesEverythingAsItWas() {
        Membership membership = membership();
        membership.join(persona(), THEN);
        membership.remove(THEN);
        membership.invite(invitation(Role.FACILITATOR), THEN);
        assertThat(membership.isInvitationOver(THEN.plus(SpaceInvitation.TERM).minusMillis(1)))
                .isFalse();
        assertThat(membership.isInvitationOver(THEN.plus(SpaceInvitation.TERM))).isTrue();
        membership.invite(invitation(Role.FACILITATOR), THEN);
        membership.lapse(THEN);
        assertThat(membership.getState()).isEqualTo(State.REMOVED);
        assertThat(membership.getRole()).isEqualTo(Role.MEMBER);
        assertThat(membership.isInvitationOver(THEN.plus(SpaceInvitation.TERM))).isFalse();
        membership.invite(invitation(Role.MEMBER), THEN);
        membership.decline(THEN);
        assertThat(membership.getState()).isEqualTo(State.REMOVED);
    }

    private static SpaceInvitation invitation(Role role) {
        SpaceInvitation invitation = new SpaceInvitation(persona(), "willow@example.org");
        invitation.ask(persona(), role, THEN);
        return invitation;
    }

    private static Membership membership() {
        return new Membership(null, null, THEN);
    }

    private static Persona persona() {
        return new Persona(null, null, "Willow");
    }

    private static NewSpaceForm form(Space.Access access) {
        NewSpaceForm form = new NewSpaceForm();
        form.setName("Name");
        form.setPurpose("Purpose");
        form.setAccess(access);
        return form;
    }
}
