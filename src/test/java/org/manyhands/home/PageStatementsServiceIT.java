package org.manyhands.home;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manyhands.organizations.OrganizationScene;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Space;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Settlement;
import org.manyhands.testing.Tx;
import org.manyhands.testing.Village;

/**
 * How many SQL statements each main page takes: with one of everything, and as many with a dozen of everything. A number that
 * is too high here is a query that came; look whether it belongs to another one, before the number is raised.
 */
@ServiceTest
class PageStatementsServiceIT {
    private static final int MANY = 12;

    @Inject
    Village village;

    @Inject
    OrganizationScene organizations;

    @Inject
    People people;

    @Inject
    Pages pages;

    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    private final List<Page> table = new ArrayList<>();

    /** Who reads. */
    private enum Who {
        VISITOR,
        MEMBER,
        FOUNDER,
        ADMINISTRATOR
    }

    /**
     * A line of the table.
     *
     * @param most how many statements the page may take
     * @param route the address
     * @param thing what of the settlement the address is of, or null for a page that is there once
     */
    private record Page(int most, Who who, String route, String thing) {
        @Override
        public String toString() {
            return who + " " + route + (thing == null ? "" : " of a " + thing);
        }
    }

    private void pagesOfASpace() {
        add("/spaces/{slug}", "space", Who.VISITOR, 5, Who.MEMBER, 7, Who.FOUNDER, 7);
        add("/spaces/{slug}/members", "space", Who.MEMBER, 5, Who.FOUNDER, 9);
        add("/people/{key}", "member", Who.VISITOR, 4, Who.MEMBER, 5);
        // Tags belong to any subject: those of all topics of a page are read by one statement more.
        add("/forums/{forum}", "forum", Who.VISITOR, 5, Who.MEMBER, 6);
        add("/spaces/{slug}/tags", "space", Who.VISITOR, 4, Who.MEMBER, 5);
        add("/spaces/{slug}/tags/{tag}", "tag", Who.VISITOR, 4, Who.MEMBER, 5);
        add("/topics/{key}/{slug}", "topic", Who.VISITOR, 13, Who.MEMBER, 19, Who.FOUNDER, 19);
        add("/topics/{key}/{slug}", "discussion", Who.VISITOR, 11, Who.MEMBER, 14);
        add("/needs/{key}/{slug}", "need", Who.VISITOR, 10, Who.MEMBER, 13);
        // For somebody who reads it first: that they have is asked by one statement and noted by three.
        add("/proposals/{key}/{slug}", "proposal", Who.VISITOR, 19, Who.MEMBER, 24, Who.FOUNDER, 24);
        add("/proposals/{key}/{slug}/versions", "proposal", Who.VISITOR, 3);
        add("/proposals/{key}/{slug}/versions/{number}", "proposal", Who.VISITOR, 5);
        add("/proposals/{key}/{slug}/clauses/{clause}", "proposal", Who.VISITOR, 12, Who.MEMBER, 14);
        add("/proposals/{key}/{slug}/compare", "proposal", Who.VISITOR, 7);
        add("/proposals/{key}/{slug}/voices", "proposal", Who.VISITOR, 5);
        add("/proposals/{key}/{slug}/decision", "proposal", Who.VISITOR, 8, Who.MEMBER, 9, Who.FOUNDER, 9);
        add("/proposals/{key}/{slug}/authors", "proposal", Who.VISITOR, 3, Who.FOUNDER, 4);
    }

    /** Where people write, and what they look at beside it. */
    private void pagesToWriteOn() {
        add("/spaces/{slug}/agreement", "space", Who.VISITOR, 20);
        add("/spaces/{slug}/edit", "space", Who.FOUNDER, 20);
        add("/forums/{forum}/new-topic", "forum", Who.MEMBER, 20);
        add("/topics/{key}/{slug}/reply", "topic", Who.MEMBER, 20);
        add("/posts/{key}/edit", "post", Who.MEMBER, 20);
        add("/posts/{key}/notes", "post", Who.MEMBER, 20, Who.FOUNDER, 20);
        add("/forums/{forum}/similar", "forum", Who.VISITOR, 4, Who.MEMBER, 5);
        add("/forums/{forum}/scheduled", "forum", Who.FOUNDER, 6);
        add("/topics/{key}/{slug}/split", "topic", Who.FOUNDER, 20);
        add("/topics/{key}/{slug}/move", "topic", Who.FOUNDER, 20);
        add("/proposals/new", null, Who.MEMBER, 20);
        add("/proposals/{key}/{slug}/write", "draft-proposal", Who.FOUNDER, 20);
        add("/campaigns/new", null, Who.MEMBER, 20);
    }

    private void pagesOfCampaigns() {
        add("/campaigns/{key}/{slug}", "campaign", Who.VISITOR, 18, Who.MEMBER, 20, Who.FOUNDER, 20);
        add("/campaigns/{key}/{slug}/demands", "campaign", Who.VISITOR, 6, Who.FOUNDER, 14);
        add("/campaigns/{key}/{slug}/targets", "campaign", Who.VISITOR, 2, Who.FOUNDER, 7);
        add("/campaigns/{key}/{slug}/actions", "campaign", Who.VISITOR, 2, Who.FOUNDER, 5);
        add("/campaigns/{key}/{slug}/milestones", "campaign", Who.VISITOR, 2, Who.FOUNDER, 5);
        add("/campaigns/{key}/{slug}/organizers", "campaign", Who.VISITOR, 2, Who.FOUNDER, 4);
        add("/campaigns/{key}/{slug}/contacts", "campaign", Who.VISITOR, 2, Who.FOUNDER, 6);
        add("/campaigns/{key}/{slug}/replies", "campaign", Who.VISITOR, 2, Who.FOUNDER, 8);
        add("/campaigns/{key}/{slug}/commitments", "campaign", Who.VISITOR, 2, Who.FOUNDER, 6);
        add("/campaigns/{key}/{slug}/updates", "campaign", Who.VISITOR, 2, Who.FOUNDER, 6);
        add("/campaigns/{key}/{slug}/sign", "campaign", Who.VISITOR, 5, Who.MEMBER, 8);
        add("/demands/{key}", "demand", Who.VISITOR, 14, Who.MEMBER, 16);
        add("/replies/{key}", "reply", Who.VISITOR, 4);
        add("/commitments/{key}", "commitment", Who.VISITOR, 5);
        add("/offices/{key}", "office", Who.VISITOR, 4);
    }

    private void pagesOfThePortal() {
        add("/", null, Who.VISITOR, 10);
        add("/search/titles", null, Who.VISITOR, 0, Who.ADMINISTRATOR, 1);
        add("/search", null, Who.VISITOR, 2, Who.ADMINISTRATOR, 3);
        add("/talk", null, Who.VISITOR, 3, Who.ADMINISTRATOR, 4);
        add("/spaces", null, Who.VISITOR, 2, Who.ADMINISTRATOR, 4);
        add("/organizations", null, Who.VISITOR, 2, Who.ADMINISTRATOR, 3);
        add("/proposals", null, Who.VISITOR, 3, Who.ADMINISTRATOR, 5);
        add("/campaigns", null, Who.VISITOR, 2, Who.ADMINISTRATOR, 3);
        add("/admin", null, Who.ADMINISTRATOR, 12);
        add("/admin/spaces", null, Who.ADMINISTRATOR, 5);
        add("/admin/settings", null, Who.ADMINISTRATOR, 3);
        add("/admin/settings/history", null, Who.ADMINISTRATOR, 3);
        add("/admin/import", null, Who.ADMINISTRATOR, 3);
        for (String table : List.of("people", "organizations", "forums", "mail", "jobs")) {
            add("/admin/" + table, null, Who.ADMINISTRATOR, 4);
        }
    }

    /** What concerns somebody is told by one statement for each kind of subject that occurs. */
    private void pagesOfAPerson() {
        add("/", null, Who.MEMBER, 27, Who.FOUNDER, 18);
        add("/me", null, Who.MEMBER, 6);
        add("/me/posts", null, Who.MEMBER, 6);
        add("/me/sign-ins", null, Who.MEMBER, 6);
        add("/moderation", null, Who.FOUNDER, 8);
        add("/proposals", null, Who.MEMBER, 5);
        add("/campaigns", null, Who.MEMBER, 3);
    }

    @Test
    void aSpaceMayHoldMuch() {
        pagesOfASpace();
        pagesToWriteOn();
        pagesOfCampaigns();
        pagesOfAPerson();
        Map<String, Integer> few = count(village.settle(Space.Access.PUBLIC, 1));
        assertNumbers(few, count(village.settle(Space.Access.PUBLIC, MANY)));
    }

    @Test
    void thePortalMayHoldMuch() {
        pagesOfThePortal();
        Settlement place = village.settle(Space.Access.PUBLIC, 1);
        organizations.settle(1);
        Map<String, Integer> few = count(place);
        for (int i = 0; i < 3; i++) {
            village.settle(Space.Access.PUBLIC, 8);
        }
        for (int i = 0; i < 2 * MANY; i++) {
            organizations.settle(1);
        }
        assertNumbers(few, count(place));
    }

    /** One for each kind of subject that its lines name, so it differs with what happened last, within bounds. */
    @Test
    void theRecordTakesAFewForEachKindOfSubject() {
        village.settle(Space.Access.PUBLIC, 2);
        Pages.Answer answer = pages.as(people.administrator()).get("/admin/activity");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.statements()).isBetween(3, 12);
    }

    @Test
    void aPersonMayManageManyOrganizations() {
        Settlement place = village.settle(Space.Access.PUBLIC, 1);
        Pages.Reader manager = pages.as(place.member());
        String path = "/campaigns/new?space=" + place.value("space", "slug");
        organizations.settle(place.member(), 0);
        Pages.Answer few = manager.get(path);
        for (int i = 0; i < 3; i++) {
            organizations.settle(place.member(), 0);
        }
        Pages.Answer many = manager.get(path);
        assertThat(many.body().split("Choir ", -1)).hasSize(5);
        assertThat(many.statements()).isEqualTo(few.statements()).isBetween(1, 6);
    }

    @Test
    void anOrganizationMayHaveManyMembers() {
        Pages.Reader visitor = pages.as(Actor.visitor());
        Pages.Answer few = visitor.get("/organizations/" + organizations.settle(1));
        Pages.Answer many = visitor.get("/organizations/" + organizations.settle(MANY));
        assertThat(many.status()).isEqualTo(200);
        assertThat(many.statements()).isEqualTo(few.statements()).isBetween(1, 4);
    }

    @Test
    void pageFiftyOfALongTopicIsAsCheapAsTheFirst() throws Exception {
        Settlement place = village.settle(Space.Access.PUBLIC, 2);
        String path = place.path("/topics/{key}/{slug}", "topic");
        Pages.Reader reader = pages.as(place.member());
        lengthen(place.value("topic", "key"), 10);
        int few = reader.get(path).statements();
        lengthen(place.value("topic", "key"), 2_000);
        for (int page : new int[] {1, 2, 50, 100}) {
            Pages.Answer answer = reader.get(path + "?page=" + page);
            assertThat(answer.body()).contains("post-" + (page * 20 - 1));
            assertThat(answer.statements()).as("page " + page).isLessThanOrEqualTo(few);
        }
    }

    /** Enters a page with those who read it, each followed by how many statements it may take for them. */
    private void add(String route, String thing, Object... readers) {
        for (int i = 0; i < readers.length; i += 2) {
            table.add(new Page((int) readers[i + 1], (Who) readers[i], route, thing));
        }
    }

    private Map<String, Integer> count(Settlement place) {
        Map<Who, Pages.Reader> readers = Map.of(
                Who.VISITOR, pages.as(Actor.visitor()),
                Who.MEMBER, pages.as(place.member()),
                Who.FOUNDER, pages.as(place.founder()),
                Who.ADMINISTRATOR, pages.as(people.administrator()));
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Page page : table) {
            String path = page.thing() == null ? page.route() : place.path(page.route(), page.thing());
            em.getEntityManagerFactory().getCache().evictAll();
            Pages.Answer answer = readers.get(page.who()).get(path);
            assertThat(answer.status()).as(page.toString()).isEqualTo(200);
            counts.put(page.toString(), answer.statements());
        }
        return counts;
    }

    private void assertNumbers(Map<String, Integer> few, Map<String, Integer> many) {
        assertThat(many.keySet().stream()
                        .filter(page -> many.get(page) > few.get(page))
                        .map(page -> page + " grows from " + few.get(page) + " to " + many.get(page)))
                .isEmpty();
        List<String> over = table.stream()
                .filter(page -> few.get(page.toString()) > page.most())
                .map(page -> page + " takes " + few.get(page.toString()) + ", more than " + page.most())
                .toList();
        assertThat(over).isEmpty();
    }

    /** Says the second post of a topic again and again, until there are so many. */
    private void lengthen(String topicKey, int length) throws Exception {
        tx.run(() -> {
            int there = ((Number) em.createNativeQuery("select last_number from topic where public_key = ?1")
                            .setParameter(1, topicKey)
                            .getSingleResult())
                    .intValue();
            for (int number = there + 1; number <= length; number++) {
                em.createNativeQuery("insert into post (id, version, public_key, topic_id, number, persona_id, source,"
                                + " html, created_at) select nextval('portal_id'), 0,"
                                + " concat('p', topic_id, 'n', cast(?1 as integer)), topic_id, ?1, persona_id, source,"
                                + " html, created_at from post where number = 2 and topic_id ="
                                + " (select id from topic where public_key = ?2)")
                        .setParameter(1, number)
                        .setParameter(2, topicKey)
                        .executeUpdate();
            }
            em.createNativeQuery("update topic set last_number = ?1, post_count = ?1 where public_key = ?2")
                    .setParameter(1, length)
                    .setParameter(2, topicKey)
                    .executeUpdate();
        });
    }
}
