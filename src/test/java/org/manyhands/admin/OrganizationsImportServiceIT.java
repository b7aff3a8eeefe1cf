package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.organizations.OrganizationAppointmentService;
import org.manyhands.organizations.OrganizationMemberRow;
import org.manyhands.organizations.OrganizationMemberService;
import org.manyhands.organizations.OrganizationQueries;
import org.manyhands.organizations.OrganizationWaitingQueries;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** Organizations of an outside source, brought in once and again. */
@ServiceTest
class OrganizationsImportServiceIT {
    @Inject
    ImportService imports;

    @Inject
    OrganizationMemberService members;

    @Inject
    OrganizationQueries organizations;

    @Inject
    OrganizationWaitingQueries waiting;

    @Inject
    OrganizationAppointmentService appointments;

    @Inject
    People people;

    @Inject
    EntityManager em;

    @Test
    void aFileIsPreviewedBroughtInAndBringsNothingTwice() {
        Actor administrator = people.administrator();
        String mark = "zq" + Keys.random();
        byte[] file = file(mark, "Helps people.");
        ImportRun checked = check(administrator, mark, file);
        assertThat(checked.report().accepted()).isEqualTo(2);
        assertThat(checked.report().refused()).isEqualTo(1);
        assertThat(names(mark)).isEmpty();
        imports.confirm(administrator, checked.getPublicKey(), "");
        assertThat(names(mark)).containsExactly("One " + mark, "Two " + mark);
        assertThat(contacts(mark)).containsExactly("one@example.org");
        ImportRun again = check(administrator, mark, file);
        assertThat(again.report().unchanged()).isTrue();
        ImportRun changed = check(administrator, mark, file(mark, "Helps *more* people."));
        assertThat(changed.report().isWorthwhile()).isTrue();
        imports.confirm(administrator, changed.getPublicKey(), "");
        assertThat(names(mark)).hasSize(2);
        assertThat(em.createQuery("select o.purpose from Organization o where o.name = :name", String.class)
                        .setParameter("name", "One " + mark)
                        .getSingleResult())
                .isEqualTo("Helps *more* people.");
        assertThat(contacts(mark)).hasSize(1);
        assertThat(mailsAbout(mark)).isZero();
    }

    @Test
    void whoAsksFirstBecomesTheManagerOfAnImportedOrganization() {
        Actor administrator = people.administrator();
        Actor person = people.person();
        String mark = "zq" + Keys.random();
        imports.confirm(
                administrator, check(administrator, mark, file(mark, "Helps.")).getPublicKey(), "");
        String slug = em.createQuery("select o.slug from Organization o where o.name = :name", String.class)
                .setParameter("name", "One " + mark)
                .getSingleResult();
        String key = members.request(person, slug, null).getPublicKey();
        assertThat(waiting.listUnanswered(administrator, organizations.get(slug)))
                .extracting(OrganizationMemberRow::name)
                .containsExactly(person.name());
        assertThatThrownBy(() -> appointments.appoint(person, slug, key)).isInstanceOf(NotFound.class);
        appointments.appoint(administrator, slug, key);
        assertThat(organizations.listManaged(person)).hasSize(1);
        String second = members.request(people.person(), slug, null).getPublicKey();
        assertThatThrownBy(() -> appointments.appoint(administrator, slug, second))
                .isInstanceOf(RuleViolation.class);
        ImportRun again = check(administrator, mark, file(mark, "Something else."));
        assertThat(again.report().unchanged()).isTrue();
        assertThat(again.report().lines())
                .extracting(ReportLine::key)
                .contains("admin.import.becomes.organization-managed");
    }

    @Test
    void othersBringNothing() {
        byte[] file = file(Keys.random(), "Helps.");
        assertThatThrownBy(() -> check(people.person(), "any", file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> check(people.moderator(), "any", file)).isInstanceOf(NotFound.class);
    }

    private ImportRun check(Actor actor, String source, byte[] file) {
        return imports.check(
                actor, OrganizationsImport.NAME, file, new ImportOptions("organizations.csv", "", source, ""));
    }

    private static byte[] file(String mark, String description) {
        String text =
                "id,name,description,email,website\n1,One %s,%s,one@example.org,one.example.org\n2,Two %s,,,\n3,,,,\n"
                        .formatted(mark, description, mark);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names(String mark) {
        return em.createQuery("select o.name from Organization o where o.name like :mark order by o.name", String.class)
                .setParameter("mark", "%" + mark)
                .getResultList();
    }

    private List<String> contacts(String mark) {
        return em.createQuery(
                        "select c.content from OrganizationContact c where c.organization.name like :mark",
                        String.class)
                .setParameter("mark", "%" + mark)
                .getResultList();
    }

    /** Others come meanwhile, from jobs of earlier tests. */
    private long mailsAbout(String mark) {
        return em.createQuery(
                        "select count(m) from Mail m where m.recipient = 'one@example.org'"
                                + " or m.subject like :mark or m.body like :mark",
                        Long.class)
                .setParameter("mark", "%" + mark + "%")
                .getSingleResult();
    }
}
