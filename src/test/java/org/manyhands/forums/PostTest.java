package org.manyhands.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.markup.Markup;
import org.manyhands.platform.markup.SafeHtml;
import org.manyhands.platform.subjects.SubjectRef;

/** What a post keeps, and what it gives up when it is deleted. */
class PostTest {
    private static final Instant LATER = Samples.THEN.plusSeconds(600);

    private final Topic topic = Topic.begin(Samples.forum(), "Title", Samples.persona(5), null, Samples.THEN);
    private final Post post = new Post(topic, 1, Samples.persona(5), null, Samples.THEN);

    @Test
    void anEditKeepsHowItWas() {
        post.write("first", html("first"));
        PostRevision before = post.edit(1, "second", html("second"), LATER);
        assertThat(before.getSource()).isEqualTo("first");
        assertThat(before.getWrittenAt()).isEqualTo(Samples.THEN);
        assertThat(post.getSource()).isEqualTo("second");
        assertThat(post.getEditedAt()).isEqualTo(LATER);
        assertThat(post.getHtml()).hasToString("<p>second</p>\n");
        PostRevision again = post.edit(2, "third", html("third"), LATER.plusSeconds(1));
        assertThat(again.getWrittenAt()).isEqualTo(LATER);
    }

    @Test
    void deletingTakesTheWordsAndLeavesTheNumber() {
        post.write("words", html("words"));
        post.delete(LATER);
        assertThat(post.isDeleted()).isTrue();
        assertThat(post.getSource()).isEmpty();
        assertThat(post.getHtml().isEmpty()).isTrue();
        assertThat(post.getNumber()).isEqualTo(1);
    }

    @Test
    void hidingTakesNothingAway() {
        post.write("words", html("words"));
        post.hide(LATER);
        assertThat(post.isHidden()).isTrue();
        assertThat(post.getSource()).isEqualTo("words");
        post.restore();
        assertThat(post.isHidden()).isFalse();
    }

    @Test
    void itPointsToWhatItIsAbout() {
        SubjectRef clause = new SubjectRef("clause", 3);
        post.pointTo(4, clause, 2);
        assertThat(post.getReplyToNumber()).isEqualTo(4);
        assertThat(post.getAbout()).isEqualTo(clause);
        assertThat(post.getAboutVersion()).isEqualTo(2);
        post.pointTo(null, null, null);
        assertThat(post.getAbout()).isNull();
    }

    @Test
    void whatIsImportedHasANameAndNobodyBehindIt() {
        Post imported = Post.imported(topic, 2, "Reviewer 1", LATER);
        assertThat(imported.getPersona()).isNull();
        assertThat(imported.getImportedName()).isEqualTo("Reviewer 1");
        assertThat(imported.isBy(null)).isFalse();
    }

    @Test
    void wordsHaveABeginningAndAnEnd() {
        assertThatThrownBy(() -> NewPost.of(" \n ", null))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.field()).isEqualTo("text"));
        assertThatThrownBy(() -> NewPost.of("x".repeat(Post.LONGEST + 1), null)).isInstanceOf(RuleViolation.class);
        assertThat(NewPost.of("x".repeat(Post.LONGEST), null).replyTo()).isNull();
        assertThatThrownBy(() -> new NewTopic("x".repeat(Topic.LONGEST_TITLE + 1), "words", null))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.field()).isEqualTo("title"));
    }

    private static SafeHtml html(String words) {
        return new Markup().kept(words);
    }
}
