package org.manyhands.organizations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.manyhands.organizations.OrganizationMember.Role;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.persistence.Mark;
import org.manyhands.platform.security.Actor;
import org.manyhands.testing.AllPages;
import org.manyhands.testing.AtOnce;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Statements;

/** Organizations, their addresses, and who belongs to them. */
@ServiceTest
class OrganizationServiceIT {
    @Inject
    OrganizationService service;

    @Inject
    OrganizationMemberService members;

    @Inject
    OrganizationQueries organizations;

    @Inject
    OrganizationLogoService logos;

    @Inject
    People people;

    @Inject
    Statements statements;

    @Inject
    EntityManager em;

    @Test
    void formerAddressesLeadToThePresentOne() {
        Actor manager = people.person();
        Organization organization = service.create(manager, form("Choir " + Keys.random()));
        String first = organization.getSlug();
        String second = rename(manager, first, "Band " + Keys.random());
        assertThat(second).isNotEqualTo(first);
        assertThat(organizations.get(first).getSlug()).isEqualTo(second);
        OrganizationForm form = form(organization.getName());
        assertThat(service.create(people.person(), form).getSlug()).isEqualTo(first + "-2");
        assertThat(rename(manager, first, organization.getName())).isEqualTo(first);
        assertThat(organizations.get(second).getSlug()).isEqualTo(first);
        assertThatThrownBy(() -> organizations.get("never-was")).isInstanceOf(NotFound.class);
    }

    private String rename(Actor manager, String slug, String name) {
        OrganizationForm form = OrganizationForm.of(organizations.get(slug));
        form.setName(name);
        return service.edit(manager, slug, form).getSlug();
    }

    @Test
    void onlyManagersEditAndALostUpdateIsTold() {
        Actor manager = people.person();
        Organization organization = service.create(manager, form("Choir " + Keys.random()));
        OrganizationForm form = OrganizationForm.of(organization);
        form.setArea("Eastmere");
        assertThatThrownBy(() -> service.edit(people.administrator(), organization.getSlug(), form))
                .isInstanceOf(NotAllowed.class);
        service.edit(manager, organization.getSlug(), form);
        assertThatThrownBy(() -> service.edit(manager, organization.getSlug(), form))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void membershipIsAnsweredAndPrivate() {
        Actor manager = people.person();
        Actor person = people.person();
        Organization organization = service.create(manager, form("Choir " + Keys.random()));
        String slug = organization.getSlug();
        long id = organization.getId();
        String key = members.request(person, slug, "I sing").getPublicKey();
        assertThat(organizations.listRequests(id, null).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.words()).isEqualTo("I sing"));
        assertThatThrownBy(() -> members.request(person, slug, null)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> members.accept(person, slug, key)).isInstanceOf(NotAllowed.class);
        members.accept(manager, slug, key);
        assertThat(organizations.listShown(id, null).rows()).isEmpty();
        members.show(person, slug, true);
        assertThat(organizations.listShown(id, null).rows())
                .extracting(OrganizationMemberRow::name)
                .containsExactly(person.name());
        assertThat(organizations.listManaged(person)).isEmpty();
        assertThat(organizations.listManaged(manager)).hasSize(1);
        members.leave(person, slug);
        assertThat(organizations.listShown(id, null).rows()).isEmpty();
        String again = members.request(person, slug, null).getPublicKey();
        members.accept(manager, slug, again);
        assertThat(organizations.listShown(id, null).rows()).isEmpty();
    }

    @Test
    void managersAreToldWhoAsksAndWhoAskedIsToldTheAnswer() {
        Actor manager = people.person();
        Actor second = people.person();
        Actor member = people.person();
        Organization organization = service.create(manager, form("Choir " + Keys.random()));
        String slug = organization.getSlug();
        members.accept(manager, slug, members.request(member, slug, null).getPublicKey());
        String key = members.request(second, slug, null).getPublicKey();
        members.accept(manager, slug, key);
        members.take(manager, slug, key, Role.MANAGER);
        Actor person = people.person();
        String asked = members.request(person, slug, "Between us: I sing").getPublicKey();
        members.decline(second, slug, asked);
        String name = organization.getName();
        String request = "Somebody asks to belong to " + name;
        assertThat(mails(manager, "subject")).containsExactly(request, request, request);
        assertThat(mails(second, "subject")).containsExactly("You belong to " + name + " now", request);
        assertThat(mails(member, "subject")).containsExactly("You belong to " + name + " now");
        assertThat(mails(person, "subject")).containsExactly("Your request to " + name);
        assertThat(mails(manager, "body"))
                .allSatisfy(body -> assertThat(body)
                        .contains("/organizations/" + slug + "/members")
                        .doesNotContain("I sing")
                        .doesNotContain(person.name())
                        .doesNotContain(people.address(person)));
    }

    private List<String> mails(Actor to, String part) {
        return em.createQuery("select m." + part + " from Mail m where m.recipient = :to order by m.id", String.class)
                .setParameter("to", people.address(to))
                .getResultList();
    }

    @Test
    void thereIsAlwaysAManager() {
        Actor manager = people.person();
        Actor person = people.person();
        String slug = service.create(manager, form("Choir " + Keys.random())).getSlug();
        String key = members.request(person, slug, null).getPublicKey();
        members.accept(manager, slug, key);
        assertThatThrownBy(() -> members.leave(manager, slug)).isInstanceOf(RuleViolation.class);
        members.take(manager, slug, key, Role.MANAGER);
        members.leave(manager, slug);
        assertThatThrownBy(() -> members.take(person, slug, key, Role.MEMBER)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> members.end(person, slug, key)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void theListIsReadByKeyAndNarrowed() throws Exception {
        String mark = Keys.random();
        List<String> names = new ArrayList<>(List.of("Äpfel " + mark, "Zebra " + mark, "Mole " + mark, "Mole " + mark));
        for (int i = 0; i < OrganizationQueries.PAGE; i++) {
            names.add("Oak %02d %s".formatted(i, mark));
        }
        for (String name : names) {
            service.create(people.person(), form(name));
        }
        List<String> read =
                AllPages.of(OrganizationRow::slug, after -> organizations.list(Actor.visitor(), mark, null, after))
                        .stream()
                        .map(OrganizationRow::name)
                        .toList();
        assertThat(read).containsExactlyInAnyOrderElementsOf(names);
        assertThat(organizations.count(mark, null)).isEqualTo(names.size());
        assertThat(organizations.count(mark, Organization.Kind.SERVICE)).isZero();
        assertThat(organizations.count("%", null)).isZero();
        assertThat(statements.count(() -> organizations.list(Actor.visitor(), mark, null, null)))
                .isEqualTo(1);
    }

    @Test
    void allPeopleOfAnOrganizationAreReachedWhoSpeaksForItFirst() {
        Actor manager = people.person();
        Organization organization = service.create(manager, form("Choir " + Keys.random()));
        long id = organization.getId();
        List<String> asking = new ArrayList<>();
        for (int i = 0; i < OrganizationQueries.PAGE + 2; i++) {
            asking.add(members.request(people.person(), organization.getSlug(), null)
                    .getPublicKey());
        }
        assertThat(requests(id)).containsExactlyElementsOf(asking);
        assertThat(organizations.countMembers(id, OrganizationMember.State.REQUESTED))
                .isEqualTo(asking.size());
        asking.forEach(key -> members.accept(manager, organization.getSlug(), key));
        List<OrganizationMemberRow> all = AllPages.of(
                row -> row.place().text(),
                after -> organizations.listMembers(id, Mark.read(after).orElse(null)));
        assertThat(all).hasSize(asking.size() + 1);
        assertThat(all.get(0).role()).isEqualTo(OrganizationMember.Role.MANAGER);
        assertThat(all.subList(1, all.size()))
                .extracting(OrganizationMemberRow::memberKey)
                .containsExactlyElementsOf(asking);
        assertThat(requests(id)).isEmpty();
    }

    private List<String> requests(long id) {
        return AllPages.of(
                        (OrganizationMemberRow row) -> row.place().text(),
                        after -> organizations.listRequests(id, Mark.read(after).orElse(null)))
                .stream()
                .map(OrganizationMemberRow::memberKey)
                .toList();
    }

    private static OrganizationForm form(String name) {
        OrganizationForm form = new OrganizationForm();
        form.setName(name);
        form.setKind(Organization.Kind.PEER_LED);
        form.setArea("Aldermoor");
        form.setPurpose("We **sing**.");
        return form;
    }

    @Test
    void whoGivesANameAtTheSameMomentIsAskedToSendItAgain() throws Exception {
        String name = "Choir " + Keys.random();
        List<Actor> managers = List.of(people.person(), people.person(), people.person(), people.person());
        Set<String> slugs = new HashSet<>();
        List<Callable<Optional<String>>> work =
                managers.stream().map(manager -> create(manager, name)).toList();
        for (Optional<String> made : AtOnce.run(work)) {
            made.ifPresent(slug -> assertThat(slugs.add(slug)).isTrue());
        }
        assertThat(slugs).isNotEmpty();
        assertThat(slugs.add(service.create(people.person(), form(name)).getSlug()))
                .isTrue();
    }

    private Callable<Optional<String>> create(Actor manager, String name) {
        return () -> {
            try {
                return Optional.of(service.create(manager, form(name)).getSlug());
            } catch (RuleViolation e) {
                assertThat(e.messageKey()).isEqualTo("errors.name-meanwhile");
                assertThat(e.field()).isEqualTo("name");
                return Optional.empty();
            }
        };
    }

    @Test
    void noneBearsTheNameOfThoseWhoLeft() {
        Actor manager = people.person();
        assertThatThrownBy(() -> service.create(manager, form("A person who left")))
                .isInstanceOf(RuleViolation.class);
        String slug = service.create(manager, form("Choir " + Keys.random())).getSlug();
        assertThatThrownBy(() -> rename(manager, slug, "Una persona que se fue"))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void theSamePictureMayComeAgain() throws IOException {
        Actor manager = people.person();
        String slug = service.create(manager, form("Choir " + Keys.random())).getSlug();
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(12, 9, BufferedImage.TYPE_INT_RGB), "png", picture);
        logos.change(manager, slug, picture.toByteArray());
        logos.change(manager, slug, picture.toByteArray());
        logos.change(manager, slug, null);
        logos.change(manager, slug, picture.toByteArray());
        assertThat(organizations.get(slug).getLogo()).isNotNull();
    }
}
