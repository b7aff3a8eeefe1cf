package org.manyhands.contentnotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.subjects.SubjectRef;

/** How words stand on a page, by what they deal with and what the reader chose. */
class ChoicesTest {
    @ParameterizedTest
    @CsvSource({
        "'',             '',    '',            '',          PLAIN",
        "DEATH,          '',    '',            '',          COLLAPSED",
        "DEATH,          '',    DEATH,         '',          SHOWN",
        "'DEATH,ABUSE',  '',    DEATH,         '',          COLLAPSED",
        "'DEATH,ABUSE',  '',    'DEATH,ABUSE', '',          SHOWN",
        "'DEATH,ABUSE',  '',    'DEATH,ABUSE', ABUSE,       UNSEEN",
        "DEATH,          '',    '',            ABUSE,       COLLAPSED",
        "'',             fire,  'DEATH,ABUSE', '',          COLLAPSED",
        "DEATH,          fire,  DEATH,         '',          COLLAPSED",
        "DEATH,          fire,  DEATH,         DEATH,       UNSEEN"
    })
    void theReaderChooses(String codes, String words, String shown, String unseen, NoteSight sight) {
        Choices choices = new Choices(NoteCode.read(shown), NoteCode.read(unseen));
        assertThat(choices.of(Notes.of(codes, words))).isEqualTo(sight);
    }

    @Test
    void notesComeTogetherWithoutSayingAnythingTwice() {
        Notes topic = Notes.of("DEATH,ABUSE", "fire");
        assertThat(topic.and(Notes.of("ABUSE,SUICIDE", "fire"))).isEqualTo(Notes.of("SUICIDE,ABUSE,DEATH", "fire"));
        assertThat(topic.and(Notes.of("", "war")).words()).isEqualTo("fire; war");
        assertThat(Notes.of(null, null)).isEqualTo(Notes.none());
        assertThat(topic.without(Notes.of("DEATH", "fire"))).isEqualTo(Notes.of("ABUSE", ""));
    }

    @Test
    void whatTheListDoesNotKnowIsLeftOutAndFreeWordsAreFew() {
        assertThat(NoteCode.read("DEATH,NOTHING")).containsExactly(NoteCode.DEATH);
        assertThatThrownBy(() -> Notes.typed(Set.of(), "x".repeat(Notes.LONGEST + 1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("contentnotes.words.long");
    }

    @Test
    void whatWasAddedIsNotTakenOffByTheAuthor() {
        ContentNote note = new ContentNote(new SubjectRef("post", 1L));
        note.say(Notes.of("DEATH", "fire"));
        note.add(Notes.of("DEATH,ABUSE", "fire"), null, null);
        assertThat(note.added()).isEqualTo(Notes.of("ABUSE", ""));
        note.say(Notes.none());
        assertThat(note.own().and(note.added())).isEqualTo(Notes.of("ABUSE", ""));
    }
}
