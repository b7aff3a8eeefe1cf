package org.manyhands.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manyhands.accounts.AccountStandpoint.Visibility;
import org.manyhands.organizations.CheckedRoleQueries;
import org.manyhands.organizations.CheckedRoleService;
import org.manyhands.organizations.OrganizationMemberService;
import org.manyhands.organizations.OrganizationScene;
import org.manyhands.organizations.OrganizationVerificationService;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** What a verified organization says of a member's profession, and where it is shown. */
@ServiceTest
class CheckedRoleServiceIT {
    @Inject
    OrganizationScene scene;

    @Inject
    OrganizationMemberService members;

    @Inject
    OrganizationVerificationService verifying;

    @Inject
    CheckedRoleService roles;

    @Inject
    CheckedRoleQueries offered;

    @Inject
    PersonaRoleQueries shown;

    @Inject
    SpaceQueries spaces;

    @Inject
    Places places;

    @Inject
    People people;

    @Test
    void itIsShownWithAgreementWhileAllOfItHolds() {
        Actor manager = people.person();
        Actor administrator = people.administrator();
        Actor member = people.speaking(Map.of("professional", Visibility.SHOWN));
        String slug = scene.settle(manager, 0);
        String key = join(manager, slug, member);
        String persona = persona(member, Space.Access.PUBLIC);
        assertThatThrownBy(() -> roles.offer(manager, slug, key, "psychiatrist"))
                .isInstanceOf(RuleViolation.class);
        verify(administrator, slug);
        assertThatThrownBy(() -> roles.offer(member, slug, key, "psychiatrist")).isInstanceOf(NotAllowed.class);
        roles.offer(manager, slug, key, "psychiatrist");
        assertThat(offered.listOffering(member)).hasSize(1);
        assertThat(shown.list(persona)).isEmpty();
        assertThatThrownBy(() -> roles.agree(member, slug, "surgeon")).isInstanceOf(RuleViolation.class);
        roles.agree(member, slug, "psychiatrist");
        assertThat(shown.list(persona)).extracting(CheckedRoleRow::words).containsExactly("psychiatrist");
        assertThat(offered.listOffering(member)).isEmpty();
        verifying.revoke(administrator, slug, "It moved.");
        assertThat(shown.list(persona)).isEmpty();
        verify(administrator, slug);
        assertThat(shown.list(persona)).hasSize(1);
        roles.offer(manager, slug, key, "surgeon");
        assertThat(shown.list(persona)).isEmpty();
        roles.agree(member, slug, "surgeon");
        roles.revoke(manager, slug, key);
        assertThat(shown.list(persona)).isEmpty();
    }

    @Test
    void whoLeavesOrDeclinesIsNotShownAnyMore() {
        Actor manager = people.person();
        Actor member = people.speaking(Map.of("professional", Visibility.SHOWN));
        String slug = scene.settle(manager, 0);
        String key = join(manager, slug, member);
        String persona = persona(member, Space.Access.PUBLIC);
        verify(people.administrator(), slug);
        agree(manager, member, slug, key);
        assertThat(shown.list(persona)).hasSize(1);
        members.leave(member, slug);
        assertThat(shown.list(persona)).isEmpty();
        join(manager, slug, member);
        assertThat(shown.list(persona)).isEmpty();
        agree(manager, member, slug, key);
        roles.decline(member, slug);
        assertThat(shown.list(persona)).isEmpty();
    }

    @Test
    void itIsShownOnlyWhereThePersonSpeaksAsAProfessionalAndNeverInAClosedSpace() {
        Actor manager = people.person();
        Actor quiet = people.speaking(Map.of("professional", Visibility.COUNTED, "lived", Visibility.SHOWN));
        Actor member = people.speaking(Map.of("professional", Visibility.SHOWN));
        String slug = scene.settle(manager, 0);
        verify(people.administrator(), slug);
        agree(manager, quiet, slug, join(manager, slug, quiet));
        agree(manager, member, slug, join(manager, slug, member));
        assertThat(shown.list(persona(quiet, Space.Access.PUBLIC))).isEmpty();
        assertThat(shown.list(persona(member, Space.Access.MEMBERS))).hasSize(1);
        assertThat(shown.list(persona(member, Space.Access.CLOSED))).isEmpty();
    }

    private void verify(Actor administrator, String slug) {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusYears(1);
        verifying.verify(administrator, slug, "Seen", day, null, null);
    }

    private void agree(Actor manager, Actor member, String slug, String key) {
        roles.offer(manager, slug, key, "psychiatrist");
        roles.agree(member, slug, "psychiatrist");
    }

    private String join(Actor manager, String slug, Actor person) {
        String key = members.request(person, slug, null).getPublicKey();
        members.accept(manager, slug, key);
        return key;
    }

    private String persona(Actor person, Space.Access access) {
        Space space = switch (access) {
            case PUBLIC -> places.open(person);
            case MEMBERS -> places.forMembers(person);
            case CLOSED -> places.closed(person, people.person());
        };
        return spaces.findPersona(space.getId(), person.accountId())
                .orElseThrow()
                .getPublicKey();
    }
}
