package org.manyhands.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.errors.TooManyAttempts;
import org.manyhands.platform.security.Actor;
import org.manyhands.testing.AllPages;
import org.manyhands.testing.AtOnce;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Statements;

/** Beginning a space and changing what is said of it. */
@ServiceTest
class SpaceServiceIT {
    @Inject
    SpaceService service;

    @Inject
    SpaceQueries spaces;

    @Inject
    MembershipQueries memberships;

    @Inject
    JoiningService joining;

    @Inject
    Places places;

    @Inject
    People people;

    @Inject
    Statements statements;

    @Test
    void whoBeginsASpaceLooksAfterItUnderAPersona() {
        Actor founder = people.person();
        Space space = places.open(founder);
        Standing standing = spaces.standing(founder, space.getId());
        assertThat(standing.isFacilitator()).isTrue();
        assertThat(standing.personaName()).isEqualTo("Founder");
        assertThat(spaces.countMembers(space.getId())).isEqualTo(1);
        assertThat(memberships.getAgreement(space.getId()).getHtml()).asString().contains("<li>Be kind.</li>");
        assertThat(memberships.findAccepted(founder, space.getId())).isEqualTo(1);
        assertThat(space.getDescriptionHtml()).asString().contains("<strong>More</strong>");
    }

    @Test
    void namesMayMeetButAddressesDoNot() {
        NewSpaceForm form = Places.form(Space.Access.PUBLIC, Space.Joining.OPEN);
        Actor founder = people.person();
        Space one = service.create(founder, form);
        Space other = service.create(founder, form);
        assertThat(other.getSlug()).isEqualTo(one.getSlug() + "-2");
        form.setName("new");
        assertThat(service.create(founder, form).getSlug()).isNotEqualTo("new");
    }

    @Test
    void theAddressOfAClosedSpaceTellsNothing() {
        Actor founder = people.person();
        Space hidden = places.closed(founder, people.person());
        NewSpaceForm form = Places.form(Space.Access.PUBLIC, Space.Joining.OPEN);
        form.setName(hidden.getName());
        assertThat(hidden.getSlug()).doesNotContain("space");
        assertThat(service.create(people.person(), form).getSlug()).doesNotEndWith("-2");
    }

    @Test
    void aClosedSpaceNeedsASecondFacilitator() {
        NewSpaceForm form = Places.form(Space.Access.CLOSED, Space.Joining.OPEN);
        assertThatThrownBy(() -> service.create(people.person(), form))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.field()).isEqualTo("facilitator"));
    }

    @Test
    void nobodyBeginsManyADay() {
        Actor founder = people.person();
        for (int i = 0; i < 5; i++) {
            places.open(founder);
        }
        assertThatThrownBy(() -> places.open(founder)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void visitorsAndSuspendedPeopleBeginNothing() {
        assertThatThrownBy(() -> places.open(Actor.visitor())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> places.open(People.suspended(people.person()))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyFacilitatorsChangeIt() {
        Actor founder = people.person();
        Actor member = people.person();
        Space space = places.open(founder);
        places.join(member, space, "Member");
        SpaceForm form = SpaceForm.of(space);
        form.setPurpose("Another purpose");
        assertThatThrownBy(() -> service.edit(member, space.getSlug(), form)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.edit(people.administrator(), space.getSlug(), form))
                .isInstanceOf(NotAllowed.class);
        service.edit(founder, space.getSlug(), form);
        assertThat(spaces.getSeen(Actor.visitor(), space.getSlug()).getPurpose())
                .isEqualTo("Another purpose");
    }

    @Test
    void aLostUpdateIsToldAndJoiningDisturbsNobody() {
        Actor founder = people.person();
        Space space = places.open(founder);
        SpaceForm form = SpaceForm.of(space);
        places.join(people.person(), space, "Member");
        service.edit(founder, space.getSlug(), form);
        form.setPurpose("Too late");
        form.setVersion(space.getVersion());
        SpaceForm now = SpaceForm.of(spaces.get(space.getId()));
        now.setPurpose("In time");
        service.edit(founder, space.getSlug(), now);
        assertThatThrownBy(() -> service.edit(founder, space.getSlug(), form))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void aNewAgreementIsAcceptedAnew() {
        Actor founder = people.person();
        Actor member = people.person();
        Space space = places.open(founder);
        places.join(member, space, "Member");
        AgreementForm form = new AgreementForm();
        form.setNumber(1);
        form.setText("1. Be kinder.");
        service.publishAgreement(founder, space.getSlug(), form);
        assertThat(memberships.getAgreement(space.getId()).getNumber()).isEqualTo(2);
        assertThat(memberships.findAccepted(founder, space.getId())).isEqualTo(2);
        assertThat(memberships.findAccepted(member, space.getId())).isEqualTo(1);
        joining.acceptAgreement(member, space.getSlug(), 2);
        joining.acceptAgreement(member, space.getSlug(), 2);
        assertThat(memberships.findAccepted(member, space.getId())).isEqualTo(2);
        assertThatThrownBy(() -> service.publishAgreement(founder, space.getSlug(), form))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> places.join(people.person(), space, "Late"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.field()).isEqualTo("agreed"));
    }

    @Test
    void listsTakeOneStatement() throws Exception {
        Actor founder = people.person();
        places.open(founder);
        assertThat(statements.count(() -> spaces.listSeen(founder, null))).isEqualTo(1);
        places.forMembers(founder);
        places.open(people.person());
        assertThat(statements.count(() -> spaces.listSeen(founder, null))).isEqualTo(1);
        assertThat(spaces.listOwn(founder)).hasSize(2);
    }

    @Test
    void allSpacesAreReachedOnesOwnFirst() {
        Actor reader = people.person();
        List<String> own = new ArrayList<>();
        for (int i = 0; i < SpaceQueries.PAGE + 3; i++) {
            Space space = places.open(people.person());
            if (i % 10 == 0) {
                places.join(reader, space, "Reader");
                own.add(space.getSlug());
            }
        }
        Space asked = places.forMembers(people.person());
        places.join(reader, asked, "Asks");
        List<SpaceRow> all = AllPages.of(SpaceRow::slug, after -> spaces.listSeen(reader, after));
        assertThat(all.subList(0, own.size())).extracting(SpaceRow::slug).containsExactlyInAnyOrderElementsOf(own);
        assertThat(all.get(own.size()).slug()).isEqualTo(asked.getSlug());
        assertThat(all).extracting(SpaceRow::rank).isSorted();
        assertThat(all).hasSize((int) spaces.countSeen(reader));
        assertThat(AllPages.of(SpaceRow::slug, after -> spaces.listSeen(Actor.visitor(), after)))
                .hasSize((int) spaces.countSeen(Actor.visitor()));
    }

    @Test
    void whoGivesANameAtTheSameMomentIsAskedToSendItAgain() throws Exception {
        NewSpaceForm form = Places.form(Space.Access.PUBLIC, Space.Joining.OPEN);
        List<Actor> founders = List.of(people.person(), people.person(), people.person(), people.person());
        Set<String> slugs = new HashSet<>();
        List<Callable<Optional<String>>> work =
                founders.stream().map(founder -> create(founder, form)).toList();
        for (Optional<String> made : AtOnce.run(work)) {
            made.ifPresent(slug -> assertThat(slugs.add(slug)).isTrue());
        }
        assertThat(slugs).isNotEmpty();
        assertThat(slugs.add(service.create(people.person(), form).getSlug())).isTrue();
    }

    private Callable<Optional<String>> create(Actor founder, NewSpaceForm form) {
        return () -> {
            try {
                return Optional.of(service.create(founder, form).getSlug());
            } catch (RuleViolation e) {
                assertThat(e.messageKey()).isEqualTo("errors.name-meanwhile");
                assertThat(e.field()).isEqualTo("name");
                return Optional.empty();
            }
        };
    }

    @Test
    void nobodyBearsTheNameOfThoseWhoLeft() {
        Space space = places.open(people.person());
        for (String name : List.of("A person who left", "a  Person, who left.", "Una persona que se fue", "شخص غادر")) {
            assertThatThrownBy(() -> places.name(people.person(), space, name))
                    .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                        assertThat(violation.field()).isEqualTo("persona");
                        assertThat(violation.messageKey()).isEqualTo("errors.name-gone");
                    });
        }
        NewSpaceForm form = Places.form(Space.Access.PUBLIC, Space.Joining.OPEN);
        form.setPersona("A person who left");
        assertThatThrownBy(() -> service.create(people.person(), form)).isInstanceOf(RuleViolation.class);
    }
}
