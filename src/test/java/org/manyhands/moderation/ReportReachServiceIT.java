package org.manyhands.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.manyhands.forums.Talks;
import org.manyhands.platform.mail.Mail;
import org.manyhands.platform.mail.Mailbox;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.spaces.MembershipService;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.spaces.SpaceQueries;
import org.manyhands.testing.AtOnce;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** A report reaches those who can judge it, once, and nobody else; what it is of stays in its space. */
@ServiceTest
class ReportReachServiceIT {
    private static final String WORDS = "Words that trouble somebody.";
    private static final String WAITS = "1 report waits for somebody to decide";

    @Inject
    ReportService reports;

    @Inject
    ReportQueries queue;

    @Inject
    MembershipService members;

    @Inject
    SpaceQueries spaces;

    @Inject
    Mailbox mailbox;

    @Inject
    Talks talks;

    @Inject
    Places places;

    @Inject
    People people;

    @Inject
    Pages pages;

    @Test
    void facilitatorsAreMailedOnceWhileItIsOpen() {
        Actor founder = people.person();
        Actor author = people.person();
        Space space = places.open(founder);
        SubjectRef post = say(founder, author, space);
        Actor moderator = people.moderator();
        report(member(space, "Sorrel"), post);
        report(member(space, "Yarrow"), post);
        assertThat(to(founder)).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("A report waits in " + space.getName());
            assertThat(mail.getBody())
                    .contains("/moderation")
                    .doesNotContain(WORDS, "Topic ", "Willow", "Sorrel", "Yarrow", author.name());
        });
        assertThat(to(author)).isEmpty();
        assertThat(to(moderator)).isEmpty();
        reports.leave(founder, queue.listOpen(post).get(0).getPublicKey());
        report(member(space, "Tansy"), post);
        assertThat(to(founder)).hasSize(2);
    }

    @Test
    void whatSeveralReportAtTheSameTimeMakesOneMail() throws Exception {
        Actor founder = people.person();
        Space space = places.open(founder);
        SubjectRef post = say(founder, people.person(), space);
        Actor one = member(space, "Sorrel");
        Actor other = member(space, "Yarrow");
        List<Callable<Void>> both = List.of(() -> report(one, post), () -> report(other, post));
        AtOnce.run(both);
        assertThat(queue.listOpen(post)).hasSize(2);
        assertThat(to(founder)).hasSize(1);
    }

    @Test
    void aClosedSpaceIsNotNamed() {
        Actor founder = people.person();
        Actor author = people.person();
        Space space = places.closed(founder, people.person());
        places.letIn(founder, space, author, "Willow");
        Actor reporter = people.person();
        places.letIn(founder, space, reporter, "Sorrel");
        SubjectRef post = new SubjectRef(
                "post",
                talks.reply(author, talks.topic(founder, founder, space), WORDS).id());
        int before = to(founder).size();
        report(reporter, post);
        assertThat(to(founder)).hasSize(before + 1);
        assertThat(to(founder).get(0).getSubject()).isEqualTo("A report waits");
        assertThat(to(founder).get(0).getBody())
                .contains("/moderation")
                .doesNotContain(space.getName(), space.getSlug(), WORDS, "Willow", "Sorrel", "Topic ");
    }

    @Test
    void moderatorsAreMailedWhereAFacilitatorWroteIt() {
        Actor founder = people.person();
        Actor moderator = people.moderator();
        Actor second = people.person();
        Space space = places.open(founder);
        places.join(second, space, "Second");
        members.makeFacilitator(
                founder,
                space.getSlug(),
                spaces.findPersona(space.getId(), second.accountId())
                        .orElseThrow()
                        .getPublicKey());
        SubjectRef post = new SubjectRef(
                "post",
                talks.reply(founder, talks.topic(founder, founder, space), WORDS)
                        .id());
        report(member(space, "Sorrel"), post);
        assertThat(to(founder)).isEmpty();
        for (Actor judge : List.of(moderator, second)) {
            assertThat(to(judge)).extracting(Mail::getSubject).contains("A report waits in " + space.getName());
        }
    }

    @Test
    void theNumberStandsOnTheHomePageOfThoseWhoJudgeAlone() {
        Actor founder = people.person();
        Actor author = people.person();
        Actor stranger = people.person();
        places.open(stranger);
        Space space = places.closed(founder, people.person());
        places.letIn(founder, space, author, "Willow");
        Actor moderator = people.moderator();
        Actor reporter = people.person();
        places.letIn(founder, space, reporter, "Sorrel");
        SubjectRef post = new SubjectRef(
                "post",
                talks.reply(author, talks.topic(founder, founder, space), WORDS).id());
        long before = queue.countOpen(moderator);
        report(reporter, post);
        assertThat(home(founder)).contains(WAITS, "/moderation\"").doesNotContain(reporter.name());
        assertThat(queue.countOpen(moderator)).isEqualTo(before + 1);
        assertThat(home(moderator)).contains("for somebody to decide").doesNotContain(space.getName(), WORDS);
        for (Actor other : List.of(author, reporter, stranger, people.administrator())) {
            assertThat(home(other)).doesNotContain("for somebody to decide");
        }
    }

    @Test
    void moderatorsAndAdministratorsFindTheWayInTheMenu() {
        for (Actor one : List.of(people.moderator(), people.administrator())) {
            assertThat(home(one)).contains("/moderation\">Reports</a>");
        }
        for (Actor other : List.of(people.person(), Actor.visitor())) {
            assertThat(home(other)).doesNotContain("/moderation\"");
        }
    }

    @Test
    void administratorsSeeThatAReportIsOpenAndNothingOfIt() {
        Actor founder = people.person();
        Actor administrator = people.administrator();
        Space space = places.open(founder);
        SubjectRef post = say(founder, people.person(), space);
        long before = queue.countAllOpen(administrator);
        report(member(space, "Sorrel"), post);
        assertThat(queue.countAllOpen(administrator)).isEqualTo(before + 1);
        assertThat(queue.countAllOpen(founder)).isEqualTo(1);
        assertThat(queue.countAllOpen(people.person())).isZero();
        assertThat(pages.as(administrator).get("/admin").body())
                .contains(before == 0 ? "1 report is open" : (before + 1) + " reports are open", "group=TEAM")
                .doesNotContain("Nothing waits for you", space.getName(), WORDS);
    }

    private SubjectRef say(Actor founder, Actor author, Space space) {
        places.join(author, space, "Willow");
        return new SubjectRef(
                "post",
                talks.reply(author, talks.topic(founder, founder, space), WORDS).id());
    }

    private Actor member(Space space, String name) {
        Actor actor = people.person();
        places.join(actor, space, name);
        return actor;
    }

    private Void report(Actor actor, SubjectRef post) {
        reports.report(actor, post, Report.Reason.UNKIND, null);
        return null;
    }

    private String home(Actor actor) {
        return pages.as(actor).get("/").body();
    }

    private List<Mail> to(Actor actor) {
        String address = people.address(actor);
        return mailbox.list(0, 500).stream()
                .filter(mail -> mail.getRecipient().equals(address))
                .toList();
    }
}
