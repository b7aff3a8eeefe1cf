package org.manyhands.coauthoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.richtext.RichText;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.subjects.SubjectRef;
import org.manyhands.proposals.Drafting;
import org.manyhands.proposals.ProposalRef;
import org.manyhands.proposals.WritingScene;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.AtOnce;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** A version that is brought back is what it was, word by word and with whose they are, whatever others write meanwhile. */
@ServiceTest
class RestoringServiceIT {
    private static final String FIRST = """
            ## Being known

            Everybody gets the name of one person.^[As the *old* plan said.]

            That person calls when there is news.

            - by phone
            - or by mail

            While you wait you are offered a group.""";

    private static final String SECOND = """
            While you wait you are offered a quiet room.

            ## Being seen

            Everybody is asked for the name of one person.

            - by mail
            - or by phone

            That person calls when there is news.""";

    @Inject
    SuspicionQueries suspicions;

    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Drafting drafting;

    @Inject
    WritingScene scene;

    @Inject
    VersionService service;

    @Inject
    TextService forms;

    @Inject
    EntityManager em;

    @Inject
    WritingService writingService;

    @Inject
    WritingQueries writing;

    @Inject
    TextQueries texts;

    @Inject
    TextHeads heads;

    private Actor owner;
    private Actor other;
    private ProposalRef proposal;
    private SubjectRef subject;
    private long text;

    @BeforeEach
    void begin() {
        owner = people.person();
        other = people.person();
        Space space = places.open(owner);
        proposal = drafting.begin(owner, space);
        scene.join(other, "Willow", null, owner, space, proposal);
        subject = new SubjectRef("proposal", proposal.id());
        text = texts.getTextId(subject);
        drafting.write(owner, proposal, 0, FIRST);
        drafting.write(other, proposal, 1, SECOND);
    }

    @Test
    void clausesAndFootnotesComeBackAsTheyWere() {
        drafting.write(other, proposal, 2, "Nothing of it.");
        drafting.write(other, proposal, 3, SECOND);
        long open = suspicions.countOpen(owner, subject);
        assertThat(restore(owner, 1, 4)).isEqualTo(5);
        assertThat(at(5).json()).isEqualTo(at(1).json());
        assertThat(credits(at(5))).isEqualTo(credits(at(1))).contains("1").doesNotContain("2");
        assertThat(restore(other, 2, 5)).isEqualTo(6);
        assertThat(at(6).json()).isEqualTo(at(2).json());
        assertThat(credits(at(6))).isEqualTo(credits(at(2))).contains("1", "2");
        assertThat(suspicions.countOpen(owner, subject)).isEqualTo(open);
    }

    @Test
    void aNewerVersionIsToldAndStays() {
        drafting.write(other, proposal, 2, SECOND + "\n\nTravel is paid.");
        assertThatThrownBy(() -> restore(owner, 1, 2))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("coauthoring.newer-version");
        assertThat(restore(owner, 1, 3)).isEqualTo(4);
        assertThat(at(3).json()).contains("Travel is paid.");
        assertThat(at(4).json()).isEqualTo(at(1).json());
    }

    @Test
    void aVersionThatThereIsNotIsNotFoundAndNothingChanges() {
        int head = writing.head(text).number();
        for (int missing : new int[] {-1, 0, 3}) {
            assertThatThrownBy(() -> restore(owner, missing, 2)).isInstanceOf(NotFound.class);
        }
        assertThat(writing.head(text).number()).isEqualTo(head);
    }

    @Test
    void wordsThatAreInNoVersionYetBecomeOneFirst() {
        int head = writing.head(text).number();
        writingService.take(other, text, Typing.sent(session(), 1, head, Typing.words(2, "Unsaved. ")));
        assertThat(restore(owner, 1, 2)).isEqualTo(4);
        assertThat(at(3).json()).contains("Unsaved. ");
        assertThat(at(4).json()).isEqualTo(at(1).json());
        assertThatThrownBy(() -> restore(owner, 4, 4)).hasMessage("coauthoring.nothing-changed");
    }

    @Test
    void whatIsWrittenInAFormForOneClauseBecomesAVersionInTime() {
        int head = writing.head(text).number();
        String clause = texts.listBlocks(owner, subject, 2).get(0).clauseKey();
        forms.writeClause(owner, subject, clause, new TextDraft(head, "You are offered a room.", null, null));
        assertThat(em.createNativeQuery("select count(*) from scheduled_tasks where task_name = 'text-rest'"
                                + " and task_instance = ?1")
                        .setParameter(1, text + "-" + head)
                        .getSingleResult())
                .isEqualTo(1L);
    }

    @Test
    void othersWriteWhileAVersionComesBack() throws Exception {
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String letters = String.valueOf((char) ('p' + i)).repeat(3);
            work.add(() -> type(letters));
        }
        work.add(3, () -> restore(owner, 1, 2));
        AtOnce.run(work);
        TextHead known = writing.head(text);
        heads.forget(text);
        TextHead again = writing.head(text);
        assertThat(again.text().json()).isEqualTo(known.text().json());
        assertThat(again.text().credits()).isEqualTo(known.text().credits());
        int newest = texts.findText(owner, subject).orElseThrow().version().number();
        String written = known.text().json() + at(newest - 1).json();
        for (int i = 0; i < 6; i++) {
            assertThat(written).contains(String.valueOf((char) ('p' + i)).repeat(3));
        }
    }

    /** A clause of one's own at the end of the text, which nothing that comes back takes the place of. */
    private int type(String letters) {
        TextHead head = writing.head(text);
        int end = head.text().size();
        TextBatch batch = writingService.take(
                other, text, Typing.sent(session(), 1, head.number(), Typing.put(end, "", letters)));
        assertThat(batch.getStepCount()).isEqualTo(1);
        return batch.getFirstStep();
    }

    private int restore(Actor who, int earlier, int base) {
        return service.restore(who, subject, earlier, new TextDraft(base, null, "It was better.", null))
                .getNumber();
    }

    private RichText at(int version) {
        heads.forget(text);
        return writing.at(text, texts.stepOf(subject, version)).text();
    }

    private static String credits(RichText text) {
        return IntStream.range(0, text.size())
                .filter(text::isCharacter)
                .mapToObj(place -> String.valueOf(text.credit(place)))
                .collect(Collectors.joining());
    }

    private static String session() {
        return "restore" + Keys.random();
    }
}
