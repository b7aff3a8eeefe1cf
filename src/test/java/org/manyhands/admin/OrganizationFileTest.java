package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.organizations.Organization;

/** Which lines of a file of organizations are taken, and what is left out of them. */
class OrganizationFileTest {
    private static OrganizationFile read(String... lines) {
        return OrganizationFile.read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void goodLinesAreTakenWhateverElseStandsInTheFile() {
        OrganizationFile file = read(
                "id,accreditations,description,email,legal_status,name,website",
                "1,BBB,\"Helps, a lot.\nEvery day.\",info@example.org,Nonprofit,Open Door,example.org",
                "2,,,,,Fake Org,");
        assertThat(file.refused()).isEmpty();
        assertThat(file.lines()).hasSize(2);
        OrganizationLine first = file.lines().get(0);
        assertThat(first.facts().purpose()).isEqualTo("Helps, a lot.\nEvery day.");
        assertThat(first.facts().kind()).isEqualTo(Organization.Kind.CHARITY);
        assertThat(first.email()).isEqualTo("info@example.org");
        assertThat(file.lines().get(1).facts().kind()).isEqualTo(Organization.Kind.OTHER);
    }

    @Test
    void badLinesAreRefusedWithTheirReason() {
        OrganizationFile file = read(
                "id,name,description",
                "1,Open Door,Helps",
                "1,Open Door again,Helps",
                ",No id,Helps",
                "3,,Helps",
                "4,=HYPERLINK(1),Helps",
                "5,@cmd,Helps",
                "6," + "x".repeat(101) + ",Helps",
                "7,Left\u202Eright,Helps");
        assertThat(file.lines()).extracting(OrganizationLine::id).containsExactly("1");
        assertThat(file.refused())
                .extracting(ReportLine::key)
                .isEqualTo(List.of(
                        "admin.import.organizations.twice",
                        "admin.import.people.missing",
                        "admin.import.people.missing",
                        "admin.import.people.formula",
                        "admin.import.people.formula",
                        "admin.import.people.long",
                        "admin.import.people.formula"));
    }

    @Test
    void addressesThatLeadElsewhereAreLeftOut() {
        OrganizationFile file = read(
                "id,name,email,website",
                "1,One,javascript:alert(1),javascript:alert(1)",
                "2,Two,a@example.org?bcc=b@example.org,https://user:pass@example.org",
                "3,Three,ok@example.org,https://example.org/a?b=c");
        assertThat(file.lines().get(0).leftOut()).containsExactly("website", "email");
        assertThat(file.lines().get(1).leftOut()).containsExactly("website", "email");
        assertThat(file.lines().get(1).facts().website()).isEmpty();
        assertThat(file.lines().get(2).leftOut()).isEmpty();
    }
}
