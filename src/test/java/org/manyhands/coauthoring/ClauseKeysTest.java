package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.richtext.Part;
import org.manyhands.platform.richtext.Parts;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.richtext.Step;

/** Places: 0 the clause, 1 its paragraph, 2 before its first word. */
class ClauseKeysTest {
    private final RichText text = made(Parts.blank("old"), Typing.words(2, "one two"));
    private int made;

    @Test
    void whatIsNewGetsAKey() {
        assertThat(keys(Typing.put(11, "", "more"))).containsExactly("old", "new1");
    }

    @Test
    void onlyThePortalGivesKeys() {
        assertThat(keys(Typing.put(11, "mine", "more"))).containsExactly("old", "new1");
    }

    @Test
    void ofASplitClauseTheFirstPartGoesOn() {
        assertThat(keys(Typing.split(5, "old"))).containsExactly("old", "new1");
    }

    @Test
    void aClauseThatIsMovedDownByEnterGoesOn() {
        assertThat(keys(Typing.split(2, "old"))).containsExactly("new1", "old");
    }

    @Test
    void anEmptyClauseBehindItIsNew() {
        assertThat(keys(Typing.split(9, "old"))).containsExactly("old", "new1");
    }

    @Test
    void aCopyBeforeItIsNew() {
        assertThat(keys(Typing.put(0, "old", "copy"))).containsExactly("new1", "old");
    }

    @Test
    void aClauseThatIsBackHasItsKey() {
        assertThat(keys(List.of("gone"), Typing.put(11, "gone", "back"))).containsExactly("old", "gone");
    }

    @Test
    void aClauseThatIsTakenOutAndPutInElsewhereHasItsKey() {
        assertThat(keys(Typing.put(0, "", "first"), Typing.taken(9, 20), Typing.put(0, "old", "one two")))
                .containsExactly("old", "new1");
    }

    @Test
    void strangeKeysAreThoseThatTheTextDidNotHave() {
        RichText after = made(text, Typing.put(0, "mine", "a"), Typing.put(0, "", "b"));
        assertThat(ClauseKeys.strange(text, after)).containsExactly("mine");
    }

    private List<String> keys(String... steps) {
        return keys(List.of(), steps);
    }

    private List<String> keys(List<String> earlier, String... steps) {
        RichText after = made(text, steps);
        List<Step> naming = ClauseKeys.naming(text, Typing.steps(steps), after, earlier, () -> "new" + ++made);
        for (Step step : naming) {
            after = step.apply(after, TextCredit.NOBODY);
        }
        return after.parts().stream().map(Part::key).toList();
    }

    private static RichText made(RichText before, String... steps) {
        RichText after = before;
        for (Step step : Typing.steps(steps)) {
            after = step.apply(after, 1);
        }
        return after;
    }
}
