package org.manyhands.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.organizations.OrganizationMember.Role;
import org.manyhands.organizations.OrganizationMember.State;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.security.Actor;

/** Who manages an organization. */
class OrganizationPermissionsTest {
    private static final Actor PERSON = Actor.person(1, "Person", false, false, false);
    private static final Actor ADMINISTRATOR = Actor.person(2, "Administrator", true, true, false);
    private static final Actor SUSPENDED = Actor.person(3, "Suspended", false, false, true);

    @ParameterizedTest
    @EnumSource(Role.class)
    void rolesSayWhoMayWhat(Role role) {
        OrganizationStanding standing = standing(State.MEMBER, role);
        assertThat(OrganizationPermissions.canManage(PERSON, standing)).isEqualTo(role == Role.MANAGER);
        assertThat(OrganizationPermissions.canManage(SUSPENDED, standing)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = State.class, names = "MEMBER", mode = EnumSource.Mode.EXCLUDE)
    void aRoleEndsWithTheMembership(State state) {
        assertThat(OrganizationPermissions.canManage(PERSON, standing(state, Role.MANAGER)))
                .isFalse();
        assertThat(OrganizationPermissions.canJoin(PERSON, standing(state, Role.MANAGER)))
                .isTrue();
    }

    @Test
    void administratorsManageNoOrganizationThatIsNotTheirs() {
        assertThatThrownBy(() -> OrganizationPermissions.requireCanManage(ADMINISTRATOR, standing(null, null)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void visitorsChangeNothing() {
        assertThat(OrganizationPermissions.canCreate(Actor.visitor())).isFalse();
        assertThatThrownBy(() -> OrganizationPermissions.requireCanJoin(Actor.visitor(), standing(null, null)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> OrganizationPermissions.requireIsMember(Actor.visitor(), standing(null, null)))
                .isInstanceOf(NotAllowed.class);
    }

    private static OrganizationStanding standing(State state, Role role) {
        return new OrganizationStanding(7, Organization.State.OPEN, state, role, false);
    }
}
