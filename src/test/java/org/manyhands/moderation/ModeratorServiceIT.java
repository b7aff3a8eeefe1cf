package org.manyhands.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.accounts.PeopleQueries;
import org.manyhands.accounts.PeopleService;
import org.manyhands.accounts.SuspendableRow;
import org.manyhands.forums.PostEditService;
import org.manyhands.forums.PostRef;
import org.manyhands.forums.Talks;
import org.manyhands.forums.TopicRef;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.MembershipService;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** What a moderator reaches: suspending people, and what was reported with what surrounds it. Nothing beyond. */
@ServiceTest
class ModeratorServiceIT {
    private static final int REPORTED = 7;

    @Inject
    PeopleService service;

    @Inject
    PeopleQueries people;

    @Inject
    ReportService reports;

    @Inject
    ReportQueries queue;

    @Inject
    HidingService hidings;

    @Inject
    MembershipService members;

    @Inject
    SpaceQueries spaces;

    @Inject
    PostEditService edits;

    @Inject
    Talks talks;

    @Inject
    Places places;

    @Inject
    People persons;

    @Inject
    Pages pages;

    @Test
    void findsSomebodyByNameAndSuspendsThem() {
        Actor moderator = persons.moderator();
        Actor person = persons.person();
        places.join(person, places.open(persons.person()), "Willow");
        assertThat(people.listSuspendable(moderator, "", 1000))
                .extracting(SuspendableRow::name)
                .doesNotContain(person.name());
        SuspendableRow found = only(moderator, person);
        service.suspend(moderator, found.key(), "Insults", null);
        assertThat(people.listSuspendable(moderator, "", 1000))
                .extracting(SuspendableRow::name)
                .contains(person.name());
        assertThat(people.findSuspension(moderator, found))
                .hasValueSatisfying(
                        suspension -> assertThat(suspension.getReason()).isEqualTo("Insults"));
        service.lift(moderator, found.key());
        assertThat(people.findSuspension(moderator, found)).isEmpty();
    }

    @Test
    void readsNothingElseOfAnAccount() {
        Actor moderator = persons.moderator();
        Actor person = persons.person();
        places.join(person, places.open(persons.person()), "Willow Under Water");
        String address = persons.address(person);
        String page = "/moderation/people/" + only(moderator, person).key();
        Pages.Reader reader = pages.as(moderator);
        assertThat(reader.get("/moderation").body()).contains("/moderation/people");
        for (String path : List.of(page, search(person.name()))) {
            assertThat(reader.get(path).body())
                    .as(path)
                    .contains(person.name())
                    .doesNotContain(address, "Willow Under Water");
        }
        assertThat(people.listSuspendable(moderator, address, 10)).isEmpty();
        assertThat(reader.get("/admin/people").status()).isEqualTo(404);
    }

    @Test
    void findsNeitherAdministratorsNorThemselves() {
        Actor moderator = persons.moderator();
        for (Actor spared : List.of(persons.administrator(), moderator)) {
            assertThat(people.listSuspendable(moderator, spared.name(), 10)).isEmpty();
        }
    }

    @Test
    void othersFindNobody() {
        Actor moderator = persons.moderator();
        Actor person = persons.person();
        String key = only(moderator, person).key();
        for (Actor other : List.of(Actor.visitor(), persons.person(), People.suspended(moderator))) {
            assertThatThrownBy(() -> people.listSuspendable(other, person.name(), 10))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> people.getSuspendable(other, key)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.suspend(other, key, "Because", null))
                    .isInstanceOf(NotFound.class);
        }
        for (Actor other : List.of(Actor.visitor(), person)) {
            assertThat(pages.as(other).get("/moderation/people").status()).isEqualTo(404);
            assertThat(pages.as(other).get("/moderation/people/" + key).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void readsWhatSurroundsAReportedPostOfASpaceForMembers() {
        Actor founder = persons.person();
        Actor member = persons.person();
        Space space = places.forMembers(founder);
        places.join(member, space, "Sorrel");
        members.acceptRequest(founder, space.getSlug(), personaKey(member, space));
        TopicRef topic = talks.topic(founder, founder, space);
        List<PostRef> said = talk(member, topic);
        hidings.hide(founder, subject(said.get(REPORTED + 1)), "Names somebody");
        edits.delete(member, said.get(REPORTED - 2).key());
        String body = report(founder, said.get(REPORTED));
        assertThat(body)
                .contains("Words no 4.", "Words no 6.", "Words no 7.", "Words no 9.", "Words no 10.")
                .contains("Sorrel")
                .doesNotContain("Words no 3.", "Words no 5.", "Words no 8.", "Words no 11.")
                .doesNotContain("Names somebody", member.name(), persons.address(member));
        Pages.Reader moderator = pages.as(persons.moderator());
        assertThat(moderator.get("/topics/" + topic.key() + "/" + topic.slug()).status())
                .isEqualTo(404);
        assertThat(moderator.get("/posts/" + said.get(REPORTED).key()).status()).isEqualTo(404);
        assertThat(moderator.get("/people/" + personaKey(member, space)).status())
                .isEqualTo(404);
    }

    @Test
    void readsOfAClosedSpaceOnlyWhatWasReported() {
        Actor founder = persons.person();
        Actor member = persons.person();
        Space space = places.closed(founder, persons.person());
        places.letIn(founder, space, member, "Sorrel");
        List<PostRef> said = talk(member, talks.topic(founder, founder, space));
        assertThat(report(founder, said.get(REPORTED)))
                .contains("Words no 7.", "Sorrel")
                .doesNotContain("Words no 6.", "Words no 8.")
                .doesNotContain(space.getName(), member.name(), persons.address(member));
    }

    /** Posts that say which one they are; the place in the list is that number. */
    private List<PostRef> talk(Actor author, TopicRef topic) {
        List<PostRef> said = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            said.add(talks.reply(author, topic, "Words no " + i + "."));
        }
        return said;
    }

    /** What a moderator reads of a post that somebody reported. */
    private String report(Actor by, PostRef post) {
        reports.report(by, subject(post), Report.Reason.UNKIND, null);
        String key = queue.listOpen(subject(post)).get(0).getPublicKey();
        return pages.as(persons.moderator()).get("/moderation/" + key).body();
    }

    private SuspendableRow only(Actor moderator, Actor person) {
        List<SuspendableRow> found =
                people.listSuspendable(moderator, person.name().substring(1), 10);
        assertThat(found).hasSize(1);
        return people.getSuspendable(moderator, found.get(0).key());
    }

    private String personaKey(Actor actor, Space space) {
        return spaces.findPersona(space.getId(), actor.accountId())
                .orElseThrow()
                .getPublicKey();
    }

    private static String search(String name) {
        return "/moderation/people?q=" + name.replace(" ", "%20");
    }

    private static SubjectRef subject(PostRef post) {
        return new SubjectRef("post", post.id());
    }
}
