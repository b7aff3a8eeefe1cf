package org.manyhands.offices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.manyhands.platform.security.Actor;

/** Who may bring in offices. */
class OfficePermissionsTest {
    @Test
    void officesAreImportedByAdministrators() {
        assertThat(OfficePermissions.canImport(Actor.person(1, "Edith", true, false, false)))
                .isTrue();
        assertThat(OfficePermissions.canImport(Actor.portal())).isTrue();
        assertThat(OfficePermissions.canImport(Actor.person(1, "Robin", false, false, false)))
                .isFalse();
        assertThat(OfficePermissions.canImport(Actor.visitor())).isFalse();
    }
}
