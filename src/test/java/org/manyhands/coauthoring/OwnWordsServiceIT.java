package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manyhands.accounts.AccountStandpoint.Visibility;
import org.manyhands.accounts.OwnDataRow;
import org.manyhands.platform.richtext.StepWay;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.proposals.Drafting;
import org.manyhands.proposals.ProposalRef;
import org.manyhands.proposals.WritingScene;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** Whoever asks for their data gets what they typed in texts, as words, and nobody else's words with it. */
@ServiceTest
class OwnWordsServiceIT {
    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Drafting drafting;

    @Inject
    WritingScene scene;

    @Inject
    WritingService service;

    @Inject
    TextQueries texts;

    @Inject
    TextPersonalData data;

    @Test
    void whatWasTypedLetterByLetterIsOneRowAndWhatWasMovedIsNotAmongIt() {
        Actor owner = people.person();
        Actor other = people.speaking(Map.of("family", Visibility.SHOWN));
        Space space = places.open(owner);
        ProposalRef proposal = drafting.begin(owner, space);
        scene.join(other, "Willow", "family", owner, space, proposal);
        long text = texts.getTextId(new SubjectRef("proposal", proposal.id()));
        String editor = "b".repeat(20);
        service.take(owner, text, Typing.sent("a".repeat(20), 1, 0, Typing.words(2, "visits soon calm")));
        service.take(other, text, Typing.sent(editor, 1, 1, Typing.words(18, " a")));
        service.take(other, text, Typing.sent(editor, 2, 2, Typing.words(20, "n")));
        service.take(other, text, Typing.sent(editor, 3, 3, Typing.words(21, "d clean")));
        service.take(other, text, Typing.sent(editor, 4, 4, Typing.taken(2, 9)));
        service.take(other, text, Typing.sent(editor, 5, 5, StepWay.MOVED, Typing.words(2, "visits ")));
        service.take(other, text, Typing.sent("c".repeat(20), 1, 6, Typing.words(2, "often ")));

        List<List<Object>> mine = words(owner);
        List<List<Object>> theirs = words(other);

        assertThat(mine).extracting(row -> row.get(2)).containsExactly("visits soon calm");
        assertThat(theirs).extracting(row -> row.get(2)).containsExactly("and clean", "often");
        assertThat(theirs).extracting(row -> row.get(3)).containsOnly("family");
        assertThat(theirs).extracting(row -> row.get(0)).containsOnly(new SubjectRef("proposal", proposal.id()));
        assertThat(words(people.person())).isEmpty();
    }

    private List<List<Object>> words(Actor person) {
        return data.made(person.accountId()).stream()
                .map(OwnDataRow::rows)
                .flatMap(List::stream)
                .toList();
    }
}
