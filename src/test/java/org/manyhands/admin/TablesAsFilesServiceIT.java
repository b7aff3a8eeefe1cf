package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.organizations.OrganizationScene;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Space;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Settlement;
import org.manyhands.testing.Tx;
import org.manyhands.testing.Village;

/** Tables are seen and taken along with the columns that somebody chose, and no name becomes a formula on the way. */
@ServiceTest
class TablesAsFilesServiceIT {
    private static final Pattern FIELD = Pattern.compile("\"((?:[^\"]|\"\")*)\"(?:,|\r\n)");

    @Inject
    TableService service;

    @Inject
    TableQueries tables;

    @Inject
    OrganizationScene organizations;

    @Inject
    Village village;

    @Inject
    People people;

    @Inject
    Pages pages;

    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    @ParameterizedTest
    @EnumSource(TableName.class)
    void noFieldOfAnyTableBeginsAFormula(TableName table) throws Exception {
        String mark = Keys.random();
        tx.run(() -> name(table, "=HYPERLINK(\"http://" + mark + "\")"));
        String file = pages.as(people.administrator())
                .get("/admin/" + table.code() + "?file=csv")
                .body();
        assertThat(file).startsWith("\uFEFF\"");
        if (table != TableName.ACTIVITY) {
            assertThat(file).contains("\"'=HYPERLINK(\"\"http://" + mark);
        }
        Matcher field = FIELD.matcher(file);
        int end = 1;
        while (field.find()) {
            assertThat(field.start()).isEqualTo(end);
            assertThat(field.group(1)).doesNotMatch("(?s)\\s*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*");
            end = field.end();
        }
        assertThat(end).as("all of it was looked at").isEqualTo(file.length());
    }

    @Test
    void aColumnThatSomebodyLeavesOutIsNeitherSeenNorTakenAlong() {
        Actor admin = people.administrator();
        Actor other = people.administrator();
        Pages.Reader reader = pages.as(admin);
        assertThat(reader.get("/admin/people").body()).contains("<span class=\"ui-column-title\">Address");
        service.hide(admin, TableName.PEOPLE, List.of("joined", "address"));
        assertThat(tables.listHidden(admin, TableName.PEOPLE)).containsExactlyInAnyOrder("address", "joined");
        assertThat(tables.listHidden(admin, TableName.MAIL)).doesNotContain("address");
        assertThat(tables.listHidden(other, TableName.PEOPLE)).isEmpty();
        assertThat(reader.get("/admin/people").body())
                .contains("<span class=\"ui-column-title\">State")
                .doesNotContain("<span class=\"ui-column-title\">Address");
        assertThat(reader.get("/admin/people?file=csv").body()).startsWith("\uFEFF\"Name\",\"State\"\r\n");
        service.hide(admin, TableName.PEOPLE, List.of());
        assertThat(reader.get("/admin/people?file=csv").body())
                .startsWith("\uFEFF\"Name\",\"Address\",\"State\",\"Joined\"\r\n");
    }

    @Test
    void theFileHasTheFilterOfThePage() {
        Actor admin = people.administrator();
        String body = pages.as(admin)
                .get("/admin/people?q=" + admin.name().replace(" ", "+").toLowerCase(Locale.ROOT) + "&file=csv")
                .body();
        assertThat(body.lines()).hasSize(2);
        assertThat(body).contains("\"" + admin.name() + "\"");
    }

    @Test
    void isNotThereForAnybodyElse() {
        for (Actor other : List.of(Actor.visitor(), people.person(), people.moderator())) {
            assertThatThrownBy(() -> service.hide(other, TableName.PEOPLE, List.of()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> tables.listHidden(other, TableName.PEOPLE)).isInstanceOf(NotFound.class);
            for (TableName table : TableName.values()) {
                assertThat(pages.as(other)
                                .get("/admin/" + table.code() + "?file=csv")
                                .status())
                        .isEqualTo(404);
            }
        }
    }

    /** Gives one row of the table a hostile name. */
    private void name(TableName table, String name) {
        switch (table) {
            case PEOPLE ->
                rename("Account", "displayName", "id", people.person().accountId(), name);
            case ORGANIZATIONS -> rename("Organization", "name", "slug", organizations.settle(1), name);
            case SPACES -> rename("Space", "name", "id", settle().space().getId(), name);
            case FORUMS -> rename("Forum", "name", "slug", settle().value("forum", "forum"), name);
            case MAIL ->
                em.createNativeQuery(
                                "insert into mail (id, recipient, subject, security, state, created_at)"
                                        + " values (nextval('portal_id'), '=a@b.example', ?1, false, 'KEPT', current_timestamp)")
                        .setParameter(1, name)
                        .executeUpdate();
            case JOBS ->
                em.createNativeQuery("insert into failed_job (id, name, instance, payload, failed_at, error)"
                                + " values (nextval('portal_id'), '-test', '1', '', current_timestamp, ?1)")
                        .setParameter(1, name)
                        .executeUpdate();
            case ACTIVITY ->
                rename("Account", "displayName", "id", people.person().accountId(), name);
        }
    }

    private Settlement settle() {
        return village.settle(Space.Access.PUBLIC, 1);
    }

    private void rename(String entity, String attribute, String by, Object key, String name) {
        int changed = em.createQuery(
                        "update " + entity + " x set x." + attribute + " = :name where x." + by + " = :key")
                .setParameter("name", name)
                .setParameter("key", key)
                .executeUpdate();
        assertThat(changed).isEqualTo(1);
    }
}
