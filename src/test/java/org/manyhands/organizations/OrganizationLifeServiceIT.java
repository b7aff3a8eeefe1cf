package org.manyhands.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.organizations.OrganizationMember.Role;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Tx;

/** Invitations, verification, states and contacts of organizations. */
@ServiceTest
class OrganizationLifeServiceIT {
    private static final byte[] PDF = "%PDF-1.7 letter".getBytes(StandardCharsets.ISO_8859_1);

    @Inject
    OrganizationScene scene;

    @Inject
    OrganizationQueries organizations;

    @Inject
    OrganizationMemberService members;

    @Inject
    OrganizationInvitationService inviting;

    @Inject
    OrganizationInvitationQueries invitations;

    @Inject
    OrganizationVerificationService verifying;

    @Inject
    OrganizationVerificationQueries verifications;

    @Inject
    OrganizationStateService states;

    @Inject
    OrganizationContactService contacting;

    @Inject
    OrganizationContactQueries contacts;

    @Inject
    OrganizationWaitingQueries waiting;

    @Inject
    People people;

    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    @Test
    void anInvitationIsForOneAddressAlone() {
        Actor manager = people.person();
        Actor invited = people.person();
        Actor other = people.person();
        String slug = scene.settle(manager, 0);
        invite(manager, slug, people.address(invited), Role.REPRESENTATIVE);
        assertThat(slugs(waiting.listInviting(invited))).containsExactly(slug);
        assertThat(waiting.listInviting(other)).isEmpty();
        assertThatThrownBy(() -> inviting.accept(other, slug)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> inviting.accept(Actor.visitor(), slug)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> invite(invited, slug, people.address(other), Role.MEMBER))
                .isInstanceOf(NotAllowed.class);
        inviting.accept(invited, slug);
        assertThat(standing(invited, slug).role()).isEqualTo(Role.REPRESENTATIVE);
        assertThat(waiting.listInviting(invited)).isEmpty();
        assertThatThrownBy(() -> inviting.accept(invited, slug)).isInstanceOf(NotFound.class);
    }

    @Test
    void nothingTellsWhetherAnAddressBelongsToSomebody() {
        Actor manager = people.person();
        String slug = scene.settle(manager, 0);
        String nobody = Keys.random() + "@example.org";
        invite(manager, slug, nobody, Role.MEMBER);
        String somebody = people.address(people.person());
        invite(manager, slug, somebody, Role.MEMBER);
        long id = organizations.get(slug).getId();
        assertThat(invitations.list(id))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.isHolding()).isTrue());
        assertThat(mails(nobody)).containsExactlyElementsOf(mails(somebody)).hasSize(1);
    }

    @Test
    void anInvitationEndsWithItsTermAndWithTheRoleOfWhoeverInvited() throws Exception {
        Actor manager = people.person();
        Actor second = people.person();
        Actor invited = people.person();
        String slug = scene.settle(manager, 0);
        invite(manager, slug, people.address(second), Role.MANAGER);
        inviting.accept(second, slug);
        invite(second, slug, people.address(invited), Role.MEMBER);
        String key = organizations
                .find(organizations.get(slug).getId(), second.accountId())
                .orElseThrow()
                .getPublicKey();
        members.take(manager, slug, key, Role.REPRESENTATIVE);
        assertThat(waiting.listInviting(invited)).isEmpty();
        assertThatThrownBy(() -> inviting.accept(invited, slug)).isInstanceOf(NotFound.class);
        OrganizationInvitation again = invite(manager, slug, people.address(invited), Role.MEMBER);
        assertThat(slugs(waiting.listInviting(invited))).containsExactly(slug);
        tx.run(() -> em.createQuery("update OrganizationInvitation i set i.until = i.at where i.id = :id")
                .setParameter("id", again.getId())
                .executeUpdate());
        assertThat(waiting.listInviting(invited)).isEmpty();
        assertThatThrownBy(() -> inviting.accept(invited, slug)).isInstanceOf(NotFound.class);
        OrganizationInvitation third = invite(manager, slug, people.address(invited), Role.MEMBER);
        inviting.revoke(manager, slug, third.getPublicKey());
        assertThatThrownBy(() -> inviting.accept(invited, slug)).isInstanceOf(NotFound.class);
    }

    @Test
    void aVerificationIsAskedForGrantedAndEndsByItsDate() throws Exception {
        Actor manager = people.person();
        Actor administrator = people.administrator();
        String slug = scene.settle(manager, 1);
        long id = organizations.get(slug).getId();
        verifying.ask(manager, slug, "Register entry 4711", "letter.pdf", PDF);
        assertThat(slugs(waiting.listToVerify(administrator))).contains(slug);
        assertThatThrownBy(() -> verifying.verify(manager, slug, "I say so", today().plusYears(1), null, null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> verifying.verify(administrator, slug, "Seen", today().minusDays(1), null, null))
                .isInstanceOf(RuleViolation.class);
        verifying.verify(administrator, slug, "Seen in the register", today().plusDays(20), null, null);
        assertThat(organizations.get(slug).isVerifiedOn(today().plusDays(20))).isTrue();
        assertThat(organizations.get(slug).isVerifiedOn(today().plusDays(21))).isFalse();
        assertThat(waiting.toRenew(waiting.listOwn(manager)))
                .extracting(OwnOrganizationRow::slug)
                .containsExactly(slug);
        assertThat(waiting.listOwn(administrator)).isEmpty();
        OrganizationVerificationRow row = verifications.list(manager, id).get(0);
        assertThat(row.words()).isEqualTo("Register entry 4711");
        assertThat(row.fileName()).isEqualTo("letter.pdf");
        assertThat(verifications.findFile(administrator, row.fileKey())).isPresent();
        for (Actor other : List.of(Actor.visitor(), people.person(), people.moderator())) {
            assertThatThrownBy(() -> verifications.list(other, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> verifications.findFile(other, row.fileKey()))
                    .isInstanceOf(NotFound.class);
        }
        verifying.revoke(administrator, slug, "The register has no such entry any more.");
        assertThat(organizations.get(slug).isVerifiedOn(today())).isFalse();
        assertThat(verifications.list(manager, id).get(0).reason()).contains("register");
    }

    @Test
    void managersAndAdministratorsAreRemindedOfTheEnd() {
        Actor manager = people.person();
        Actor administrator = people.administrator();
        String slug = scene.settle(manager, 0);
        verifying.verify(administrator, slug, "Seen", today().plusDays(40), null, null);
        String key = verifications
                .list(manager, organizations.get(slug).getId())
                .get(0)
                .key();
        verifying.remind(Actor.portal(), key);
        String name = organizations.get(slug).getName();
        assertThat(mails(people.address(manager))).anyMatch(mail -> mail.equals(renewal(name)));
        assertThat(mails(people.address(administrator))).anyMatch(mail -> mail.equals(renewal(name)));
        verifying.verify(administrator, slug, "Seen again", today().plusDays(400), null, null);
        verifying.remind(Actor.portal(), key);
        assertThat(mails(people.address(manager)).stream().filter(renewal(name)::equals))
                .hasSize(1);
    }

    private static String renewal(String name) {
        return "The verification of " + name + " ends soon";
    }

    @Test
    void evidenceIsAKnownKindOfFile() {
        Actor manager = people.person();
        String slug = scene.settle(manager, 0);
        byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> verifying.ask(manager, slug, "See", "letter.pdf", page))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.field()).isEqualTo("file"));
    }

    @Test
    void nobodyActsForASuspendedOrClosedOrganization() {
        Actor manager = people.person();
        Actor administrator = people.administrator();
        String slug = scene.settle(manager, 0);
        assertThatThrownBy(() -> states.suspend(manager, slug, "Because")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> states.suspend(administrator, slug, " ")).isInstanceOf(RuleViolation.class);
        states.suspend(administrator, slug, "Somebody else says to be it.");
        assertThat(OrganizationPermissions.canSpeakFor(manager, standing(manager, slug)))
                .isFalse();
        assertThat(organizations.listManaged(manager)).isEmpty();
        OrganizationForm form = OrganizationForm.of(organizations.get(slug));
        assertThatThrownBy(() -> invite(manager, slug, "a@example.org", Role.MEMBER))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> contacting.add(manager, slug, contact("1", "+1 2345")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> states.close(manager, slug, "Then we end it.")).isInstanceOf(NotAllowed.class);
        assertThat(form.getName()).isNotBlank();
        states.reopen(administrator, slug);
        assertThat(organizations.listManaged(manager)).hasSize(1);
        states.close(manager, slug, "Our work is done.");
        assertThat(organizations.get(slug).getStateReason()).isEqualTo("Our work is done.");
        assertThatThrownBy(() -> members.request(people.person(), slug, null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> states.suspend(administrator, slug, "Late")).isInstanceOf(RuleViolation.class);
        members.leave(manager, slug);
        assertThat(standing(manager, slug).isMember()).isFalse();
    }

    @Test
    void contactsAreSeenByWhomTheyAreFor() {
        Actor manager = people.person();
        Actor member = people.person();
        String slug = scene.settle(manager, 0);
        members.accept(manager, slug, members.request(member, slug, null).getPublicKey());
        for (OrganizationContact.Visibility visibility : OrganizationContact.Visibility.values()) {
            OrganizationContactForm form = contact(visibility.name(), "+44 20 7946 0000");
            form.setVisibility(visibility);
            contacting.add(manager, slug, form);
        }
        assertThat(labels(Actor.visitor(), slug)).containsExactly("EVERYBODY");
        assertThat(labels(people.administrator(), slug)).containsExactly("EVERYBODY");
        assertThat(labels(member, slug)).containsExactly("EVERYBODY", "MEMBERS");
        assertThat(labels(People.suspended(member), slug)).containsExactly("EVERYBODY");
        assertThat(labels(manager, slug)).containsExactly("EVERYBODY", "MEMBERS", "MANAGERS");
        String last = contacts.list(manager, standing(manager, slug)).get(2).key();
        contacting.putFirst(manager, slug, last);
        assertThat(labels(manager, slug)).containsExactly("MANAGERS", "EVERYBODY", "MEMBERS");
        assertThatThrownBy(() -> contacting.remove(member, slug, last)).isInstanceOf(NotAllowed.class);
        contacting.remove(manager, slug, last);
        assertThat(labels(manager, slug)).containsExactly("EVERYBODY", "MEMBERS");
    }

    private List<String> labels(Actor viewer, String slug) {
        return contacts.list(viewer, standing(viewer, slug)).stream()
                .map(OrganizationContactRow::label)
                .toList();
    }

    private OrganizationStanding standing(Actor actor, String slug) {
        return organizations.standing(actor, organizations.get(slug).getId());
    }

    private OrganizationInvitation invite(Actor manager, String slug, String address, Role role) {
        OrganizationInvitationForm form = new OrganizationInvitationForm();
        form.setEmail(address);
        form.setRole(role);
        return inviting.invite(manager, slug, form);
    }

    private static OrganizationContactForm contact(String label, String content) {
        OrganizationContactForm form = new OrganizationContactForm();
        form.setLabel(label);
        form.setKind(OrganizationContact.Kind.PHONE);
        form.setContent(content);
        form.setVisibility(OrganizationContact.Visibility.EVERYBODY);
        return form;
    }

    private List<String> mails(String address) {
        return em.createQuery("select m.subject from Mail m where m.recipient = :to order by m.id", String.class)
                .setParameter("to", address)
                .getResultList();
    }

    private static List<String> slugs(List<OrganizationRow> rows) {
        return rows.stream().map(OrganizationRow::slug).toList();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
