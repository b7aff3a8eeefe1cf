package org.manyhands.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.organizations.OrganizationMember.Role;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** Two organizations that are one become one. */
@ServiceTest
class OrganizationMergeServiceIT {
    @Inject
    OrganizationScene scene;

    @Inject
    OrganizationQueries organizations;

    @Inject
    OrganizationMemberService members;

    @Inject
    OrganizationMergeQueries merges;

    @Inject
    OrganizationMergeService merging;

    @Inject
    OrganizationVerificationService verifying;

    @Inject
    OrganizationStateService states;

    @Inject
    OrganizationInvitationService inviting;

    @Inject
    OrganizationWaitingQueries waiting;

    @Inject
    OrganizationContactService contacting;

    @Inject
    OrganizationContactQueries contacts;

    @Inject
    CheckedRoleService roles;

    @Inject
    CheckedRoleQueries checked;

    @Inject
    People people;

    @Inject
    Pages pages;

    @Inject
    EntityManager em;

    @Test
    void everythingMoves() {
        Actor administrator = people.administrator();
        Actor manager = people.person();
        Actor other = people.person();
        Actor both = people.person();
        Actor alone = people.person();
        Actor invited = people.person();
        String stays = scene.settle(manager, 0);
        String goes = scene.settle(other, 0);
        join(manager, stays, both, Role.MEMBER);
        join(other, goes, both, Role.REPRESENTATIVE);
        join(other, goes, alone, Role.MEMBER);
        contact(manager, stays, "+1 2345");
        contact(other, goes, "+1 2345");
        contact(other, goes, "+1 6789");
        OrganizationInvitationForm invitation = new OrganizationInvitationForm();
        invitation.setEmail(people.address(invited));
        inviting.invite(other, goes, invitation);
        OrganizationMergeRow preview = merges.preview(administrator, stays, goes);
        assertThat(preview.members()).hasSize(3);
        assertThat(preview.moves()).containsEntry("contacts", 2L).containsEntry("invitations", 1L);
        assertThat(preview.moves()).containsKeys("posts", "proposals", "campaigns");
        assertThatThrownBy(() -> merging.merge(manager, stays, goes, preview.mark()))
                .isInstanceOf(NotFound.class);
        merging.merge(administrator, stays, goes, preview.mark());
        assertThat(organizations.get(goes).getSlug()).isEqualTo(stays);
        assertThat(standing(both, stays).role()).isEqualTo(Role.REPRESENTATIVE);
        assertThat(standing(alone, stays).isMember()).isTrue();
        assertThat(standing(other, stays).isManager()).isTrue();
        assertThat(contacts.list(manager, standing(manager, stays)))
                .extracting(OrganizationContactRow::content)
                .containsExactly("+1 2345", "+1 6789");
        assertThat(waiting.listInviting(invited))
                .extracting(OrganizationRow::slug)
                .containsExactly(stays);
    }

    @Test
    void theAddressLeadsOnAndTheRecordTellsOfIt() {
        Actor administrator = people.administrator();
        String stays = scene.settle(0);
        String goes = scene.settle(0);
        merging.merge(
                administrator,
                stays,
                goes,
                merges.preview(administrator, stays, goes).mark());
        Organization left = organizations.get(goes);
        assertThat(em.createQuery("select count(o) from Organization o where o.slug = :slug", Long.class)
                        .setParameter("slug", goes)
                        .getSingleResult())
                .isZero();
        Pages.Answer answer = pages.as(Actor.visitor()).get("/organizations/" + goes);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.location()).endsWith("/organizations/" + stays);
        assertThat(em.createQuery(
                                "select count(v) from Activity v where v.verb = 'organizations.merged'"
                                        + " and v.subjectId = :id",
                                Long.class)
                        .setParameter("id", left.getId())
                        .getSingleResult())
                .isEqualTo(1);
    }

    @Test
    void theLongerVerificationGoesOnAndWhatIsSaidOfAMemberIsAskedAnew() {
        Actor administrator = people.administrator();
        Actor manager = people.person();
        Actor other = people.person();
        Actor both = people.person();
        String stays = scene.settle(manager, 0);
        String goes = scene.settle(other, 0);
        join(manager, stays, both, Role.MEMBER);
        String key = join(other, goes, both, Role.MEMBER);
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusYears(1);
        verifying.verify(administrator, stays, "Seen", day.minusDays(9), null, null);
        verifying.verify(administrator, goes, "Seen", day, null, null);
        roles.offer(other, goes, key, "psychiatrist");
        roles.agree(both, goes, "psychiatrist");
        OrganizationMergeRow preview = merges.preview(administrator, stays, goes);
        assertThat(preview.verifiedUntil()).isEqualTo(day);
        Organization left = merging.merge(administrator, stays, goes, preview.mark());
        assertThat(organizations.get(stays).isVerifiedOn(day)).isTrue();
        assertThat(checked.find(left.getId(), both.accountId()))
                .hasValueSatisfying(role -> assertThat(role.isAgreed()).isFalse());
    }

    @Test
    void nothingIsMergedThatWasNotSeenSo() {
        Actor administrator = people.administrator();
        Actor manager = people.person();
        Actor other = people.person();
        String stays = scene.settle(manager, 0);
        String goes = scene.settle(other, 0);
        String mark = merges.preview(administrator, stays, goes).mark();
        contact(other, goes, "+1 2345");
        assertThatThrownBy(() -> merging.merge(administrator, stays, goes, mark))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> merges.preview(administrator, stays, stays)).isInstanceOf(RuleViolation.class);
        states.suspend(administrator, goes, "It is looked into.");
        String suspended = merges.preview(administrator, stays, goes).mark();
        assertThatThrownBy(() -> merging.merge(administrator, stays, goes, suspended))
                .isInstanceOf(RuleViolation.class);
        assertThat(organizations.get(goes).getSlug()).isEqualTo(goes);
        assertThat(standing(other, goes).isManager()).isTrue();
    }

    @Test
    void thoseWithOneSiteOrALikeNameAreOffered() {
        Actor administrator = people.administrator();
        String mark = Keys.random();
        Organization first = organization("The Open Door " + mark, "https://www." + mark + ".example.org/us");
        Organization likeName = organization("Open Door " + mark + ", Inc.", null);
        Organization likeSite = organization("Something else", "http://" + mark + ".example.org");
        organization("Closed Window " + Keys.random(), "https://other.example.org");
        List<Organization> like = merges.listLike(administrator, first);
        assertThat(like).contains(likeName, likeSite).hasSize(2);
        assertThatThrownBy(() -> merges.listLike(people.person(), first)).isInstanceOf(NotFound.class);
    }

    @Inject
    OrganizationService service;

    private Organization organization(String name, String website) {
        OrganizationForm form = new OrganizationForm();
        form.setName(name);
        form.setKind(Organization.Kind.OTHER);
        form.setArea("Eastmere");
        form.setPurpose("Help.");
        form.setWebsite(website);
        return service.create(people.person(), form);
    }

    private String join(Actor manager, String slug, Actor person, Role role) {
        String key = members.request(person, slug, null).getPublicKey();
        members.accept(manager, slug, key);
        members.take(manager, slug, key, role);
        return key;
    }

    private void contact(Actor manager, String slug, String number) {
        OrganizationContactForm form = new OrganizationContactForm();
        form.setLabel("Desk");
        form.setKind(OrganizationContact.Kind.PHONE);
        form.setContent(number);
        form.setVisibility(OrganizationContact.Visibility.EVERYBODY);
        contacting.add(manager, slug, form);
    }

    private OrganizationStanding standing(Actor actor, String slug) {
        return organizations.standing(actor, organizations.get(slug).getId());
    }
}
