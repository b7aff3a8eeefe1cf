package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.HttpProbe;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** Whoever looks after a space keeps its talk in order, on a phone and without scripts; and each page is fit for everybody. */
class KeepingTopicsJourneyIT {
    private static final String FORUM = forum();

    private static String forum() {
        String body = HttpProbe.of(Portal.demo()).get("/talk").body();
        Matcher link = Pattern.compile("href=\"(/forums/[^\"?#]+)\"").matcher(body);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String begin(Visit visit, String title, String tags) {
        visit.open(FORUM + "/new-topic").fill("Title", title).fill("What you want", "First words.");
        visit.fill("Tags", tags).press("Post it");
        return visit.page().url().replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void aQuestionIsAnsweredAndFoundByItsTag() {
        String tag = "tag " + Keys.random();
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.signInAs("leader").open(FORUM + "/new-topic").checked("new-topic");
            visit.fill("Title", "How " + Keys.random())
                    .fill("What you want", "Words.")
                    .fill("Tags", tag);
            visit.tick("Question").press("Post it");
            String topic = visit.page().url();
            visit.fill("Your reply", "Like this.").press("Post");
            visit.open(topic.replaceFirst("^https?://[^/]+", ""));
            visit.page().locator("#post-2 a[href$='/answer']").click();
            visit.checked("accept-answer").press("Accept as the answer");
            visit.sees("This answered the question").sees("accepted answer").checked("topic-answered");
            visit.follow(tag).checked("tagged-topics").follow("Edit this tag").checked("edit-tag");
            visit.press("Use it no longer").sees("The tag is used no longer.");
            visit.follow("Tags").checked("space-tags");
        }
    }

    @Test
    void wordsWithANoteAreOpenedByWhoeverWantsTo() {
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.signInAs("leader");
            String topic = begin(visit, "Noted " + Keys.random(), "");
            visit.page().locator("#post-1 a[href$='/notes']").click();
            visit.checked("post-notes").tick("death and grief").fill("In your own words", "fire");
            visit.press("Save the note").sees("death and grief").checked("topic-noted");
            assertThat(visit.page().locator("#post-1 .prose").isVisible()).isFalse();
            visit.unfold("death and grief");
            assertThat(visit.page().locator("#post-1 .prose").isVisible()).isTrue();
            visit.open("/me/content-notes").checked("own-content-notes");
            visit.page().locator("[name=unseen][value=DEATH]").check();
            visit.press("Save").open(topic).sees("You chose not to see this").doesNotSee("First words.");
            visit.open("/me/content-notes")
                    .page()
                    .locator("[name=unseen][value=DEATH]")
                    .uncheck();
            visit.press("Save").open(topic).sees("death and grief");
        }
    }

    @Test
    void postsGetAPlaceOfTheirOwnAndTopicsBecomeOne() {
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.signInAs("leader");
            String topic = begin(visit, "Much at once " + Keys.random(), "");
            visit.fill("Your reply", "Another matter.").press("Post");
            visit.open(topic + "/split").checked("split-topic");
            visit.page().locator("[name=numbers][value='2']").check();
            visit.fill("Title of the new", "Of its own " + Keys.random()).press("Split off posts");
            visit.sees("Another matter.").checked("topic-split-off");
            String made = visit.page().url();
            visit.open(topic).sees("This post stands in another discussion now").doesNotSee("Another matter.");
            visit.checked("topic-left").press(visit.page().locator("#post-2 .hidden-post a"));
            assertThat(visit.sees("Another matter.").page().url()).endsWith("#post-1");
            visit.open(topic + "/merge").checked("merge-topic");
            visit.fill("Address of the other", made).press("Make it part of another discussion");
            visit.sees("First words.").sees("Another matter.");
            visit.open(topic).sees("Everything that was said here stands in").checked("topic-merged");
            visit.open(made.replaceFirst("^https?://[^/]+", "") + "/move").checked("move-topic");
        }
    }

    @Test
    void aForumHasAHeadingRulesAndABeginning() {
        try (Visit visit = Browser.phone().withoutScript().visit(Portal.demo())) {
            visit.signInAs("leader").open(FORUM + "/edit").checked("edit-forum");
            visit.fill("Heading", "Daily life").fill("How people write", "Be *kind*.");
            visit.fill("What a first post", "What happened?").press("Save");
            visit.open("/talk").sees("Daily life").checked("talk-headings");
            visit.open(FORUM + "/new-topic").sees("Be kind.").holds("What you want", "What happened?");
            visit.fill("Title", "Waiting list waiting")
                    .press("Look for similar")
                    .checked("new-topic-looked");
            visit.holds("Title", "Waiting list waiting");
            visit.unfold("Begin it later");
            visit.fill("On this day", LocalDate.now(ZoneOffset.UTC).plusDays(30).toString())
                    .fill("What you want", "Later words.")
                    .press("Post it");
            visit.sees("Waiting list waiting").checked("scheduled-topics").follow("Waiting list waiting");
            visit.checked("scheduled-topic").press("Take it back").sees("It will not begin.");
        }
    }

    @Test
    void whatIsLikeItIsToldWhileATitleIsTyped() {
        String word = "Elderflower" + Keys.random();
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            visit.signInAs("leader");
            begin(visit, "About the " + word, "");
            visit.open(FORUM + "/new-topic").page().locator("#title").pressSequentially(word);
            visit.page().locator("#similar a").first().waitFor();
            visit.sees("These may be about the same").sees("About the " + word).checked("new-topic-similar");
        }
    }
}
