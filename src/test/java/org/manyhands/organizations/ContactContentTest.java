package org.manyhands.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.organizations.OrganizationContact.Kind;
import org.manyhands.platform.errors.RuleViolation;

/** What a contact of each kind has to look like, and where a link to it leads. */
class ContactContentTest {
    @ParameterizedTest
    @CsvSource({
        "PHONE, +44 20 7946 0000, tel:+442079460000",
        "PHONE, (650) 780-7500 ext 12, tel:6507807500",
        "EMAIL, info@example.org, mailto:info@example.org",
        "WEB, example.org/us, https://example.org/us"
    })
    void linksLeadWhereTheySay(Kind kind, String typed, String href) {
        assertThat(ContactContent.href(kind, ContactContent.tidy(kind, typed))).isEqualTo(href);
    }

    @Test
    void aPostalAddressMayHaveLinesAndLeadsNowhere() {
        String address = "St Aldwen’s Hall\n2 High Street\nThornby";
        assertThat(ContactContent.tidy(Kind.ADDRESS, " " + address + " ")).isEqualTo(address);
        assertThat(ContactContent.href(Kind.ADDRESS, address)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, javascript:alert(1)",
        "PHONE, 12;ext=*",
        "PHONE, call us",
        "EMAIL, javascript:alert(1)@example.org",
        "EMAIL, a@example.org?bcc=all@example.com",
        "EMAIL, a@b@example.org",
        "EMAIL, someone",
        "WEB, javascript:alert(1)",
        "WEB, 'data:text/html,<script>alert(1)</script>'",
        "WEB, https://user@example.org",
        "ADDRESS, '2 High\u202EStreet'",
        "ADDRESS, '  '"
    })
    void everythingElseIsRefusedAtTheField(Kind kind, String typed) {
        assertThatThrownBy(() -> ContactContent.tidy(kind, typed))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.field()).isEqualTo("content"));
    }
}
