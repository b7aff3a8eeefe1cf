package org.manyhands.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.manyhands.forums.ForumRef;
import org.manyhands.forums.ForumService;
import org.manyhands.forums.NewForum;
import org.manyhands.forums.NewTopic;
import org.manyhands.forums.ScheduledTopicService;
import org.manyhands.organizations.OrganizationScene;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.progress.UpdateForm;
import org.manyhands.progress.UpdateService;
import org.manyhands.spaces.Space;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Settlement;
import org.manyhands.testing.Tx;
import org.manyhands.testing.Village;

/** HTML of an older policy is shown as safe as any other at once, and made again by the job: all that is stored. */
@ServiceTest
class RenewHtmlServiceIT {
    private static final Duration LATER = Duration.ofHours(1);

    private static final String LET_THROUGH =
            "<p>Old <a href=\"javascript:alert(1)\" onclick=\"alert(2)\">link</a><script>alert(3)</script></p>";

    @Inject
    RenewHtmlJob job;

    @Inject
    Markup markup;

    @Inject
    Village village;

    @Inject
    OrganizationScene organizations;

    @Inject
    UpdateService updates;

    @Inject
    ForumService forums;

    @Inject
    ScheduledTopicService scheduled;

    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    @Test
    void whatAnOlderPolicyLetThroughIsShownSafelyAndMadeAgain() throws Exception {
        fill();
        Map<String, Row> rows = rows();
        assertThat(rows).hasSize(13);
        for (Row row : rows.values()) {
            tx.run(() -> row.put("0|" + LET_THROUGH));
            assertThat(row.shown()).as(row.name()).contains("Old").doesNotContain("javascript", "onclick", "script");
            tx.run(() -> row.put(LET_THROUGH)); // from before there were stamps
            assertThat(row.shown()).as(row.name()).contains("Old").doesNotContain("javascript", "onclick", "script");
        }
        job.run("");
        for (Row row : rows.values()) {
            assertThat(row.kept())
                    .as(row.name())
                    .startsWith(SafeHtml.stamp() + "<")
                    .isEqualTo(row.made());
        }
    }

    @Test
    void whatIsOfThePresentPolicyStaysAsItIs() throws Exception {
        fill();
        Map<String, Row> rows = rows();
        String present = markup.kept("Not made from its source").stored();
        tx.run(() -> rows.values().forEach(row -> row.put(present)));
        job.run("");
        rows.values().forEach(row -> assertThat(row.kept()).as(row.name()).isEqualTo(present));
    }

    /** Or it would be shown as it is and never made again. */
    @Test
    void noHtmlIsStoredAsPlainText() {
        assertThat(em.getMetamodel().getEntities().stream()
                        .flatMap(entity -> entity.getAttributes().stream())
                        .filter(attribute -> attribute.getJavaType() == String.class)
                        .map(Attribute::getName)
                        .filter(name -> name.toLowerCase(Locale.ROOT).contains("html")))
                .isEmpty();
    }

    /** One of each kind at least. */
    private void fill() {
        Settlement place = village.settle(Space.Access.PUBLIC, 1);
        organizations.settle(0);
        UpdateForm news = new UpdateForm();
        news.setTitle("News");
        news.setWords("There *is* news.");
        updates.post(place.founder(), place.value("campaign", "key"), null, news);
        NewForum guided = new NewForum("With rules", "To try them", null, "Be *kind*.", null);
        ForumRef forum = forums.create(place.founder(), place.space().getSlug(), guided);
        NewTopic later = new NewTopic("Later", "There *will* be more.", null);
        scheduled.schedule(place.founder(), forum.id(), later, Instant.now().plus(LATER));
    }

    private Map<String, Row> rows() {
        Map<String, Row> rows = new TreeMap<>();
        for (EntityType<?> entity : em.getMetamodel().getEntities()) {
            for (Attribute<?, ?> attribute : entity.getAttributes()) {
                if (HtmlColumn.isOne(attribute)) {
                    Row row = new Row(entity, attribute, HtmlColumn.of(entity, attribute));
                    rows.put(row.name(), row);
                }
            }
        }
        return rows;
    }

    /** The latest row of a kind that has words. */
    private final class Row {
        private final EntityType<?> entity;
        private final String attribute;
        private final HtmlColumn column;
        private final long id;

        Row(EntityType<?> entity, Attribute<?, ?> attribute, HtmlColumn column) {
            this.entity = entity;
            this.attribute = attribute.getName();
            this.column = column;
            this.id = ((Number) em.createNativeQuery("select max(id) from " + column.table() + " where cast("
                                    + column.source() + " as varchar) <> ''")
                            .getSingleResult())
                    .longValue();
        }

        String name() {
            return entity.getName() + "." + attribute;
        }

        void put(String html) {
            em.createNativeQuery("update " + column.table() + " set " + column.column() + " = ?1 where id = ?2")
                    .setParameter(1, html)
                    .setParameter(2, id)
                    .executeUpdate();
        }

        String shown() {
            return em.createQuery(
                            "select x." + attribute + " from " + entity.getName() + " x where x.id = :id",
                            SafeHtml.class)
                    .setParameter("id", id)
                    .getSingleResult()
                    .toString();
        }

        String kept() {
            return read(column.column());
        }

        String made() {
            return markup.kept(read(column.source())).stored();
        }

        private String read(String what) {
            return (String) em.createNativeQuery(
                            "select cast(" + what + " as varchar) from " + column.table() + " where id = ?1")
                    .setParameter(1, id)
                    .getSingleResult();
        }
    }
}
