package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.contentnotes.ContentNoteQueries;
import org.manyhands.contentnotes.ContentNoteService;
import org.manyhands.contentnotes.NoteCode;
import org.manyhands.contentnotes.Notes;
import org.manyhands.moderation.Report;
import org.manyhands.moderation.ReportService;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.platform.subjects.Subjects;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** Words with a note are read by those who choose to, on every page that shows words of posts. */
@ServiceTest
class ContentNoteServiceIT {
    private static final Notes DEATH = Notes.of("DEATH", "");

    @Inject
    PostService posts;

    @Inject
    PostEditService edits;

    @Inject
    PostNoteService service;

    @Inject
    EvidenceService evidence;

    @Inject
    ReportService reports;

    @Inject
    ContentNoteService choices;

    @Inject
    ContentNoteQueries notes;

    @Inject
    Subjects subjects;

    @Inject
    Talks talks;

    @Inject
    Places places;

    @Inject
    People people;

    @Inject
    Pages pages;

    @Inject
    EntityManager em;

    private final String secret = "zq" + Keys.random();
    private Actor facilitator;
    private Actor author;
    private Space space;
    private TopicRef topic;
    private PostRef post;
    private SubjectRef subject;

    @BeforeEach
    void settle() {
        facilitator = people.person();
        space = places.open(facilitator);
        author = people.person();
        places.join(author, space, "Author " + Keys.random());
        topic = talks.topic(facilitator, author, space);
        post = posts.reply(
                author, topic.id(), NewPost.of(secret + " happened", null).noted(DEATH));
        subject = new SubjectRef("post", post.id());
    }

    private String page(Actor reader) {
        return pages.as(reader)
                .get("/topics/" + topic.key() + "/" + topic.slug())
                .body();
    }

    @Test
    void theWordsAreCollapsedUntilTheyAreAskedFor() {
        assertThat(page(Actor.visitor()))
                .containsPattern("(?s)<details class=\"noted\"><summary>.*?death and grief.*?</summary>.*?" + secret);
        String opened = pages.as(Actor.visitor())
                .get("/topics/" + topic.key() + "/" + topic.slug() + "?noted=shown")
                .body();
        assertThat(opened).contains(secret, "death and grief").doesNotContain("<details class=\"noted\">");
    }

    @Test
    void everybodyChoosesForThemselves() {
        Actor reader = people.person();
        choices.choose(reader, Set.of(NoteCode.DEATH), Set.of());
        assertThat(page(reader)).contains(secret).doesNotContain("<details class=\"noted\">");
        choices.choose(reader, Set.of(NoteCode.DEATH), Set.of(NoteCode.DEATH));
        assertThat(page(reader)).doesNotContain(secret).contains("You chose not to see this");
        assertThat(page(author)).contains("<details class=\"noted\">");
        assertThatThrownBy(() -> choices.choose(Actor.visitor(), Set.of(), Set.of()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aNoteOfATopicIsOneOfAllItsPosts() {
        service.noteTopic(author, topic.key(), Notes.of("ABUSE", "fire"));
        String body = page(Actor.visitor());
        assertThat(body.split("<details class=\"noted\">", -1)).hasSize(3);
        String forum = em.createQuery("select t.forum.slug from Topic t where t.id = :id", String.class)
                .setParameter("id", topic.id())
                .getSingleResult();
        assertThat(pages.as(Actor.visitor()).get("/forums/" + forum).body()).contains("abuse", "fire");
    }

    @Test
    void wordsWithANoteStandInNoExcerpt() {
        assertThat(subjects.card(facilitator, subject).orElseThrow().title()).doesNotContain(secret);
        assertThat(pages.as(author).get("/me/posts").body())
                .doesNotContain(secret)
                .contains("A post with a content note");
        service.notePost(author, post.key(), Notes.none());
        assertThat(subjects.card(facilitator, subject).orElseThrow().title()).contains(secret);
        service.noteTopic(author, topic.key(), DEATH);
        assertThat(subjects.card(facilitator, subject).orElseThrow().title()).doesNotContain(secret);
        assertThat(pages.as(author).get("/me/posts").body()).doesNotContain(secret);
    }

    @Test
    void everyPageWithWordsOfThePostCollapsesThem() {
        NeedRef need =
                evidence.word(facilitator, post.key(), new NewNeed("Need " + Keys.random(), "Words", null), "Why");
        reports.report(facilitator, subject, Report.Reason.ELSE, null);
        String report = em.createQuery("select r.publicKey from Report r where r.subjectId = :id", String.class)
                .setParameter("id", subject.id())
                .getSingleResult();
        edits.edit(author, post.key(), version(), secret + " happened again", null);
        String own = "/posts/" + post.key();
        collapsed(author, own + "/delete", own + "/history", own + "/notes");
        collapsed(
                facilitator,
                "/topics/" + topic.key() + "/" + topic.slug(),
                "/topics/" + topic.key() + "/" + topic.slug() + "/reply?to=2",
                "/needs/" + need.key() + "/" + need.slug(),
                "/moderation/" + report,
                own + "/hide",
                own + "/restore",
                own + "/evidence",
                own + "/report",
                own + "/notes");
    }

    private int version() {
        return em.createQuery("select p.version from Post p where p.id = :id", Integer.class)
                .setParameter("id", post.id())
                .getSingleResult();
    }

    private void collapsed(Actor reader, String... paths) {
        for (String path : paths) {
            Pages.Answer answer = pages.as(reader).get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            String outside = answer.body().replaceAll("(?s)<details class=\"noted\">.*?</details>", "");
            assertThat(outside).as(path).doesNotContain(secret);
            assertThat(answer.body()).as(path).contains(secret);
        }
    }

    @Test
    void whoQuotesWordsWithANoteBringsTheNote() {
        String form = pages.as(facilitator)
                .get("/topics/" + topic.key() + "/" + topic.slug() + "/reply?quote=2")
                .body();
        assertThat(form)
                .containsPattern("<input[^>]*value=\"DEATH\"[^>]*checked|<input[^>]*checked[^>]*value=\"DEATH\"");
    }

    @Test
    void facilitatorsAddToTheNoteAndTheAuthorIsTold() {
        service.notePost(facilitator, post.key(), Notes.of("DEATH,SUICIDE", ""));
        assertThat(notes.of(subject)).isEqualTo(Notes.of("SUICIDE,DEATH", ""));
        assertThat(mails()).hasSize(1).allMatch(subject -> subject.equals("A content note was added to your words"));
        service.notePost(author, post.key(), Notes.none());
        assertThat(notes.of(subject)).isEqualTo(Notes.of("SUICIDE", ""));
        service.notePost(facilitator, post.key(), Notes.none());
        assertThat(notes.of(subject)).isEqualTo(Notes.none());
        assertThat(mails()).hasSize(1);
    }

    private List<String> mails() {
        return em.createQuery("select m.subject from Mail m where m.recipient = :to", String.class)
                .setParameter("to", people.address(author))
                .getResultList();
    }

    @Test
    void nobodyElseNotesAndADeletedPostDealsWithNothing() {
        Actor other = people.person();
        places.join(other, space, "Other " + Keys.random());
        assertThatThrownBy(() -> service.notePost(other, post.key(), DEATH)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.noteTopic(other, topic.key(), DEATH)).isInstanceOf(NotAllowed.class);
        edits.delete(author, post.key());
        assertThat(notes.of(subject)).isEqualTo(Notes.none());
    }
}
