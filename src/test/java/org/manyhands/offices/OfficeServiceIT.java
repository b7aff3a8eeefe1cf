package org.manyhands.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.campaigns.CampaignScene;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.testing.ServiceTest;

/** Offices that change hands, as a source tells it. */
@ServiceTest
class OfficeServiceIT {
    @Inject
    CampaignScene scene;

    @Inject
    OfficeService offices;

    @Inject
    OfficeQueries officeQueries;

    @Test
    void anOfficeKeepsItsHistoryWhenItsHolderChanges() {
        String source = "test-" + Keys.random();
        OfficeImport first = entry(source, "Maria", "P1", "2025-01-03");
        assertThat(offices.importOffices(Actor.portal(), List.of(first))).isEqualTo(new OfficeImportCount(1, 0, 0, 1));
        assertThat(offices.importOffices(Actor.portal(), List.of(first))).isEqualTo(new OfficeImportCount(0, 0, 1, 0));
        Office office = officeQueries.find(source, "seat-1").orElseThrow();
        assertThat(offices.importOffices(Actor.portal(), List.of(entry(source, "Amy", "P2", "2026-05-09"))))
                .isEqualTo(new OfficeImportCount(0, 0, 1, 1));
        assertThat(officeQueries.listHolders(office))
                .containsExactly(
                        new HolderRow("Amy", "Independent", LocalDate.parse("2026-05-09"), null),
                        new HolderRow(
                                "Maria", "Independent", LocalDate.parse("2025-01-03"), LocalDate.parse("2026-05-09")));
        assertThat(officeQueries
                        .findHolder(office, LocalDate.parse("2025-07-01"))
                        .orElseThrow()
                        .getName())
                .isEqualTo("Maria");
        assertThatThrownBy(() -> offices.importOffices(scene.person("Person"), List.of(first)))
                .isInstanceOf(NotAllowed.class);
    }

    private static OfficeImport entry(String source, String holder, String holderId, String since) {
        OfficeFacts facts = new OfficeFacts("Senator for WA", "Senate", "WA", null, null, null, "202", null);
        return new OfficeImport(source, "seat-1", facts, holder, "Independent", holderId, LocalDate.parse(since));
    }
}
