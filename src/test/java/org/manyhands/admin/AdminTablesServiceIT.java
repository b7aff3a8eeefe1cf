package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.manyhands.accounts.AccountQueries;
import org.manyhands.accounts.PeopleService;
import org.manyhands.accounts.ProfileService;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Settlement;
import org.manyhands.testing.Statements;
import org.manyhands.testing.Village;

/** The administrators' tables: every order, few statements, and no look into closed spaces. */
@ServiceTest
class AdminTablesServiceIT {
    private static final int ALL = 100;
    private static final ForumFilter ALL_FORUMS = new ForumFilter(ForumFilter.Group.ALL, "");

    @Inject
    SpaceTableQueries spaces;

    @Inject
    ForumTableQueries forums;

    @Inject
    OverviewQueries overview;

    @Inject
    Village village;

    @Inject
    OrganizationTableQueries organizations;

    @Inject
    ActivityTableQueries activity;

    @Inject
    MailQueries mails;

    @Inject
    FailedJobQueries jobs;

    @Inject
    ProfileService profiles;

    @Inject
    PeopleService peopleService;

    @Inject
    AccountQueries accounts;

    @Inject
    Subjects subjects;

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
        for (ForumColumn column : ForumColumn.values()) {
            assertThat(statements.count(() -> forums.list(admin, ALL_FORUMS, column, true, 0, 25)))
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
    void forumsAreThoseOfSpacesThatTheAdministratorReads() {
        Actor admin = people.administrator();
        Settlement open = village.settle(Space.Access.PUBLIC, 1);
        Settlement members = village.settle(Space.Access.MEMBERS, 1);
        Settlement closed = village.settle(Space.Access.CLOSED, 1);
        assertThat(found(admin, open.mark())).isPositive();
        assertThat(found(admin, members.mark())).isZero();
        assertThat(found(admin, closed.mark())).isZero();
        assertThat(forums.list(
                        admin, new ForumFilter(ForumFilter.Group.CLOSED, open.mark()), ForumColumn.NAME, true, 0, ALL))
                .isEmpty();
        assertThat(found(admin, "%" + open.mark())).isZero();
    }

    private int found(Actor admin, String words) {
        ForumFilter filter = new ForumFilter(ForumFilter.Group.ALL, words.toUpperCase(Locale.ROOT));
        int size = forums.list(admin, filter, ForumColumn.LAST, false, 0, ALL).size();
        assertThat(forums.count(admin, filter)).isEqualTo(size);
        return size;
    }

    @Test
    void theOverviewCountsWithAsManyStatementsHoweverMuchThereIs() throws Exception {
        Actor admin = people.administrator();
        GrowthRow before = overview.listGrowth(admin).get(2);
        village.settle(Space.Access.CLOSED, 2);
        GrowthRow after = overview.listGrowth(admin).get(2);
        assertThat(after.kind()).isEqualTo("posts");
        assertThat(after.total()).isGreaterThan(before.total());
        assertThat(after.weeks()).hasSameSizeAs(overview.listWeeks()).hasSize(12);
        assertThat(after.weeks().get(11)).isGreaterThan(before.weeks().get(11));
        assertThat(after.weeks().subList(0, 11)).isEqualTo(before.weeks().subList(0, 11));
        assertThat(statements.count(() -> List.of(overview.get(admin), overview.listGrowth(admin))))
                .isEqualTo(6);
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
    void theRecordLeavesOutWhatIsForThePersonAlone() {
        Actor admin = people.administrator();
        Actor person = people.person();
        Instant before = Instant.now().minusSeconds(60);
        profiles.change(person, profiles.open(person));
        assertThat(activity.list(admin, new ActivityFilter("accounts", before), ActivityColumn.AT, false, 0, ALL))
                .noneMatch(row -> row.subject().id() == person.accountId())
                .noneMatch(row -> row.verbName().equals("accounts.signed-in"));
    }

    @Test
    void theRecordSaysWhoseAccountItWas() {
        Actor admin = people.administrator();
        Actor person = people.person();
        String key = accounts.get(person.accountId()).getPublicKey();
        peopleService.open(admin, key);
        assertThat(activity.list(admin, new ActivityFilter("accounts", null), ActivityColumn.AT, false, 0, ALL))
                .filteredOn(row -> row.subject().id() == person.accountId())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.who()).isEqualTo(admin.name());
                    assertThat(row.card().title()).isEqualTo(person.name());
                    assertThat(row.card().url()).endsWith("/admin/people/" + key);
                });
        SubjectRef subject = new SubjectRef("account", person.accountId());
        assertThat(subjects.card(people.moderator(), subject)).isEmpty();
        assertThat(subjects.card(person, subject)).isEmpty();
    }

    @Test
    void areNotThereForAnybodyElse() {
        for (Actor other : List.of(Actor.visitor(), people.person(), people.moderator())) {
            assertThatThrownBy(() -> spaces.count(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> organizations.count(other, OrganizationFilter.none()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> forums.count(other, ALL_FORUMS)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> overview.get(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> overview.listGrowth(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> mails.count(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> jobs.count(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> activity.count(other, new ActivityFilter("", null)))
                    .isInstanceOf(NotFound.class);
        }
    }
}
