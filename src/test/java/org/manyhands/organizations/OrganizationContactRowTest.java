package org.manyhands.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganizationContactRowTest {
    @ParameterizedTest
    @EnumSource
    void onlyPostalAddressesRunTheWayOfTheirLetters(OrganizationContact.Kind kind) {
        String direction = row(kind).direction();

        assertThat(direction).isEqualTo(kind == OrganizationContact.Kind.ADDRESS ? "auto" : "ltr");
    }

    private static OrganizationContactRow row(OrganizationContact.Kind kind) {
        return new OrganizationContactRow(
                "k", "Talk line", kind, "+44 1632 960 114", OrganizationContact.Visibility.EVERYBODY);
    }
}
