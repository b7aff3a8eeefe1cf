package org.manyhands.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.testing.client.Browser;
import org.manyhands.testing.client.Portal;
import org.manyhands.testing.client.Visit;

/** A form that is sent twice makes one thing, and both answers lead to it. */
class FormKeyPageIT {
    private static final String FORUM = "/forums/first-steps-and-front-doors";
    private static final String NEW_TOPIC = FORUM + "/new-topic";

    /** Sends the form of the page twice in the same moment, with these words in the second, and tells where each led. */
    private static final String TWICE = """
            async ([buttonId, field, secondWords]) => {
              const button = document.getElementById(buttonId);
              button.form.dispatchEvent(new Event('submit', { bubbles: true }));
              const send = words => {
                const body = new URLSearchParams(new FormData(button.form));
                body.set(button.name, button.value);
                if (words) body.set(field, words);
                return fetch(button.form.action, { method: 'POST', body }).then(answer => answer.url);
              };
              return Promise.all([send(), send(secondWords)]);
            }""";

    @Test
    void oneTopicIsBegun() {
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            visit.signInAs("peer").open(NEW_TOPIC);
            visit.fill("Title", "Clicked twice").fill("What you want to say", "By an impatient finger.");
            List<String> places = twice(visit, "begin", "text", null);
            assertThat(places.get(0)).contains("/topics/");
            assertThat(topic(places.get(1))).isEqualTo(topic(places.get(0)));
            visit.open(FORUM);
            assertThat(count(visit, "Clicked twice")).isEqualTo(1);
        }
    }

    @Test
    void onePostIsWrittenAndOtherWordsAreAnother() {
        try (Visit visit = Browser.phone().visit(Portal.demo())) {
            visit.signInAs("peer").open(NEW_TOPIC);
            visit.fill("Title", "An echo")
                    .fill("What you want to say", "Say it once.")
                    .press("Post it");
            visit.fill("Your reply", "Hello, hello.");
            List<String> places = twice(visit, "post", "text", null);
            assertThat(topic(places.get(1))).isEqualTo(topic(places.get(0)));
            visit.page().reload();
            assertThat(count(visit, "Hello, hello.")).isEqualTo(1);

            visit.fill("Your reply", "One thought.");
            twice(visit, "post", "text", "And another thought.");
            visit.page().reload();
            assertThat(count(visit, "One thought.")).isEqualTo(1);
            assertThat(count(visit, "And another thought.")).isEqualTo(1);
        }
    }

    @Test
    void oneProposalIsBegun() {
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            visit.signInAs("professional").open("/proposals/new?space=getting-help-early");
            visit.fill("Title", "Twins are one").fill("What it wants", "To be counted once.");
            String button = visit.page()
                    .getByText("Begin the draft", new Page.GetByTextOptions().setExact(true))
                    .getAttribute("id");
            List<String> places = twice(visit, button, "title", null);
            assertThat(places.get(0)).contains("/twins-are-one");
            assertThat(proposal(places.get(1))).isEqualTo(proposal(places.get(0)));
        }
    }

    /** As with a page that is asked for again although its form was sent: no second thing, but the first, and a word. */
    @Test
    void sendingAgainLaterLeadsToWhatIsThere() {
        try (Visit visit = Browser.desktop().withoutScript().visit(Portal.demo())) {
            visit.signInAs("peer").open(NEW_TOPIC);
            String key = visit.page().locator("input[name=form-key]").first().getAttribute("value");
            visit.fill("Title", "Reloaded")
                    .fill("What you want to say", "Once is enough.")
                    .press("Post it");
            String there = topic(visit.page().url());
            visit.open(NEW_TOPIC).fill("Title", "Reloaded").fill("What you want to say", "Once is enough.");
            visit.page()
                    .locator("form[data-draft=new-topic] input[name=form-key]")
                    .evaluate("(input, key) => input.value = key", key);
            visit.press("Post it").sees("This had been sent already.");
            assertThat(topic(visit.page().url())).isEqualTo(there);
            visit.open(NEW_TOPIC).holds("Title", "");
        }
    }

    /** A profile is no page that others see; its form is where the second answer leads. */
    @Test
    void whatHasNoPageLeadsBackToItsForm() {
        try (Visit visit = Browser.desktop().visit(Portal.demo())) {
            visit.signInAs("peer").open("/me/profile");
            assertThat(twice(visit, "do-save", "name", null))
                    .map(FormKeyPageIT::topic)
                    .allMatch(place -> place.endsWith("/me") || place.endsWith("/me/profile"))
                    .anyMatch(place -> place.endsWith("/me/profile"));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> twice(Visit visit, String button, String field, String second) {
        return (List<String>) visit.page().evaluate(TWICE, Arrays.asList(button, field, second));
    }

    private static String topic(String url) {
        return url.replaceFirst("[?#].*", "");
    }

    /** The first answer leads on to where the text is written, the second to the proposal. */
    private static String proposal(String url) {
        return topic(url).replaceFirst("/write$", "");
    }

    private static int count(Visit visit, String words) {
        return visit.page()
                .locator("main")
                .getByText(words, new Locator.GetByTextOptions().setExact(true))
                .count();
    }
}
