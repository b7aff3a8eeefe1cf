package org.manyhands.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.accounts.AccountStandpoint.Visibility;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;
import org.manyhands.testing.AllPages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** A closed space is nowhere for whoever does not belong to it, administrators and moderators included. */
@ServiceTest
class ClosedSpaceServiceIT {
    @Inject
    SpaceService service;

    @Inject
    JoiningService joining;

    @Inject
    NameService names;

    @Inject
    MembershipService members;

    @Inject
    MemberRemovalService removals;

    @Inject
    InvitationRevokingService revoking;

    @Inject
    MembershipQueries memberships;

    @Inject
    SpaceQueries spaces;

    @Inject
    Subjects subjects;

    @Inject
    Places places;

    @Inject
    People people;

    private Actor founder;
    private Actor invited;
    private Actor member;
    private Actor left;
    private Space space;
    private String slug;
    private String key;

    @BeforeEach
    void open() {
        founder = people.person();
        invited = people.person();
        member = people.person();
        left = people.person();
        space = places.closed(founder, invited);
        slug = space.getSlug();
        places.letIn(founder, space, member, "Lighthouse");
        places.letIn(founder, space, left, "Left Sock");
        joining.leave(left, slug);
        key = memberships.listFacilitators(space.getId()).get(0).personaKey();
    }

    @Test
    void listsLeaveItOut() {
        for (Actor outsider : outsiders()) {
            assertThat(AllPages.of(SpaceRow::slug, after -> spaces.listSeen(outsider, after)))
                    .noneMatch(row -> row.slug().equals(slug));
            assertThat(spaces.listReadable(outsider))
                    .noneMatch(row -> row.slug().equals(slug));
            assertThat(spaces.listOwn(outsider)).isEmpty();
            assertThat(subjects.card(outsider, new SubjectRef("space", space.getId())))
                    .isEmpty();
        }
        assertThat(spaces.listReadable(invited)).noneMatch(row -> row.slug().equals(slug));
        assertThat(spaces.listReadable(member)).anyMatch(row -> row.slug().equals(slug));
        assertThat(subjects.card(member, new SubjectRef("space", space.getId())))
                .isPresent();
    }

    @Test
    void readingFindsNothing() {
        for (Actor outsider : outsiders()) {
            notFound(() -> spaces.getSeen(outsider, slug));
            notFound(() -> spaces.getReadable(outsider, slug));
            notFound(() -> memberships.getPersona(outsider, key));
        }
        notFound(() -> spaces.getReadable(invited, slug));
        notFound(() -> memberships.getPersona(invited, key));
        assertThat(memberships.getPersona(member, key).name()).isEqualTo("Founder");
    }

    @Test
    void everyVerbFindsNothing() {
        String address = people.address(people.person());
        String invitation =
                members.invite(founder, slug, address, Membership.Role.MEMBER).getPublicKey();
        PersonaForm name = new PersonaForm();
        name.setPersona("Nobody");
        AgreementForm agreement = new AgreementForm();
        agreement.setText("Mine");
        agreement.setNumber(1);
        for (Actor outsider : outsiders()) {
            notFound(() -> joining.join(outsider, slug, Places.form("Outsider")));
            notFound(() -> joining.decline(outsider, slug));
            notFound(() -> joining.withdraw(outsider, slug));
            notFound(() -> revoking.revoke(outsider, slug, invitation));
            notFound(() -> removals.remove(outsider, slug, key, "Because"));
            if (!outsider.isSuspended()) {
                notFound(() -> joining.leave(outsider, slug));
            }
            notFound(() -> joining.stepDown(outsider, slug));
            notFound(() -> names.rename(outsider, slug, name));
            notFound(() -> joining.acceptAgreement(outsider, slug, 1));
            notFound(() -> members.invite(outsider, slug, address, Membership.Role.MEMBER));
            notFound(() -> members.acceptRequest(outsider, slug, key));
            notFound(() -> members.declineRequest(outsider, slug, key, "Because"));
            notFound(() -> members.makeFacilitator(outsider, slug, key));
            notFound(() -> service.edit(outsider, slug, SpaceForm.of(space)));
            notFound(() -> service.publishAgreement(outsider, slug, agreement));
        }
    }

    @Test
    void whoIsSuspendedLeavesWhatTheyDoNotRead() {
        Actor suspended = People.suspended(member);
        assertThat(spaces.listToLeave(suspended)).extracting(SpaceRow::slug).containsExactly(slug);
        joining.leave(suspended, slug);
        assertThat(spaces.listToLeave(suspended)).isEmpty();
        notFound(() -> spaces.getToLeave(suspended, slug));
        notFound(() -> spaces.getSeen(member, slug));
        joining.leave(People.suspended(founder), slug);
        notFound(() -> spaces.getSeen(founder, slug));
    }

    @Test
    void standpointsAreShownAsFarAsThePersonLets() {
        Actor speaker = people.speaking(Map.of("lived", Visibility.SHOWN, "ally", Visibility.COUNTED));
        places.letIn(founder, space, speaker, "Marigold");
        Persona persona = spaces.findPersona(space.getId(), speaker.accountId()).orElseThrow();
        assertThat(memberships.listShownStandpoints(persona.getPublicKey())).containsExactly("lived");
    }

    @Test
    void twoPersonasOfOnePersonShareNothing() {
        Space open = places.open(people.person());
        Membership other = places.join(member, open, "Sam");
        PersonaRow here = memberships.getPersona(founder, other.getPersona().getPublicKey());
        assertThat(here.slug()).isEqualTo(open.getSlug());
        assertThat(here.own()).isFalse();
        assertThat(here.personaKey())
                .isNotEqualTo(spaces.findPersona(space.getId(), member.accountId())
                        .orElseThrow()
                        .getPublicKey());
    }

    private List<Actor> outsiders() {
        List<Actor> outsiders = new ArrayList<>(
                List.of(Actor.visitor(), people.person(), people.administrator(), people.moderator(), left));
        outsiders.add(People.suspended(member));
        return outsiders;
    }

    private static void notFound(ThrowingCallable verb) {
        assertThatThrownBy(verb).isInstanceOf(NotFound.class);
    }
}
