package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Statements;

/** The administrators' tables: every order, few statements, and no look into closed spaces. */
@ServiceTest
class AdminTablesServiceIT {
    private static final int ALL = 100;

    @Inject
    SpaceTableQueries spaces;

    @Inject
    OrganizationTableQueries organizations;

    @Inject
    ActivityTableQueries activity;

    @Inject
    MailQueries mails;

    @Inject
    FailedJobQueries jobs;

    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Statements statements;

    @Test
    void everyOrderWorksWithFewStatements() throws Exception {
        Actor admin = people.administrator();
        places.open(people.person());
        for (SpaceColumn column : SpaceColumn.values()) {
            assertThat(statements.count(() -> spaces.list(admin, column, true, 0, 25)))
                    .isEqualTo(2);
        }
        for (OrganizationColumn column : OrganizationColumn.values()) {
            assertThat(statements.count(
                            () -> organizations.list(admin, OrganizationFilter.none(), column, false, 0, 25)))
                    .isEqualTo(1);
        }
        for (MailColumn column : MailColumn.values()) {
            assertThat(statements.count(() -> mails.list(admin, column, true, 0, 25)))
                    .isEqualTo(1);
        }
        for (JobColumn column : JobColumn.values()) {
            assertThat(statements.count(() -> jobs.list(admin, column, true, 0, 25)))
                    .isEqualTo(1);
        }
        for (ActivityColumn column : ActivityColumn.values()) {
            assertThat(activity.list(admin, new ActivityFilter("spaces", null), column, false, 0, 25))
                    .isNotEmpty();
        }
    }

    @Test
    void aClosedSpaceShowsNameFacilitatorsAndSizeAlone() {
        Actor admin = people.administrator();
        Space closed = places.closed(people.person(), people.person());
        assertThat(spaces.list(admin, SpaceColumn.CREATED, false, 0, ALL))
                .filteredOn(row -> row.id() == closed.getId())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo(closed.getName());
                    assertThat(row.facilitators()).containsExactly("Founder");
                    assertThat(row.members()).isEqualTo(1);
                });
    }

    @Test
    void theRecordNamesNobodyInASpaceAndNoClosedSpace() {
        Actor admin = people.administrator();
        Actor founder = people.person();
        Space closed = places.closed(founder, people.person());
        Instant before = Instant.now().minusSeconds(60);
        assertThat(activity.list(admin, new ActivityFilter("", before), ActivityColumn.AT, false, 0, ALL))
                .noneMatch(row -> founder.name().equals(row.who()))
                .noneMatch(row -> row.card() != null && row.card().title().contains(closed.getName()));
    }

    @Test
    void areNotThereForAnybodyElse() {
        for (Actor other : java.util.List.of(Actor.visitor(), people.person(), people.moderator())) {
            assertThatThrownBy(() -> spaces.count(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> organizations.count(other, OrganizationFilter.none()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> mails.count(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> jobs.count(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> activity.count(other, new ActivityFilter("", null)))
                    .isInstanceOf(NotFound.class);
        }
    }
}
