package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manyhands.accounts.AccountStandpoint.Visibility;
import org.manyhands.coauthoring.ClauseVoices;
import org.manyhands.coauthoring.ShareQueries;
import org.manyhands.coauthoring.ShareService;
import org.manyhands.coauthoring.TextVoices;
import org.manyhands.coauthoring.VoiceShare;
import org.manyhands.coauthoring.VoiceShare.Kind;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Statements;
import org.manyhands.testing.Tx;

/** Of every version it is told as what its words were written, and never as what one of few people wrote. */
@ServiceTest
class VoicesServiceIT {

    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Drafting drafting;

    @Inject
    WritingScene scene;

    @Inject
    ProposalService service;

    @Inject
    ShareQueries shares;

    @Inject
    ShareService counting;

    @Inject
    Pages pages;

    @Inject
    Statements statements;

    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    private Actor owner() {
        return people.speaking(Map.of("lived", Visibility.SHOWN));
    }

    @Test
    void wordsAreOfThoseWhoWroteThem() {
        Actor owner = owner();
        ProposalRef proposal = scene.byThree(owner);
        TextVoices voices = voices(owner, proposal, 3);
        assertThat(voices.shares())
                .containsExactly(
                        new VoiceShare(Kind.STANDPOINT, "lived", 7, 7, 50),
                        new VoiceShare(Kind.STANDPOINT, "professional", 5, 8, 36),
                        new VoiceShare(Kind.REST, null, 2, 2, 14));
        assertThat(voices.clauses())
                .extracting(clause -> clause.label() + " " + clause.words() + " " + clause.offered())
                .containsExactly("1 7 7", "2 7 10");
        assertThat(voices(owner, proposal, 2).shares())
                .containsExactly(
                        new VoiceShare(Kind.STANDPOINT, "lived", 7, 7, 47),
                        new VoiceShare(Kind.STANDPOINT, "professional", 8, 8, 53));
    }

    @Test
    void whatIsBroughtBackIsNotOfferedAgain() {
        Actor owner = owner();
        ProposalRef proposal = scene.byThree(owner);
        RestoreForm form = new RestoreForm();
        form.setBase(3);
        form.setNote("Every week is too much.");
        service.restore(owner, proposal.key(), 2, form);
        assertThat(voices(owner, proposal, 4).shares())
                .containsExactly(
                        new VoiceShare(Kind.STANDPOINT, "lived", 7, 7, 47),
                        new VoiceShare(Kind.STANDPOINT, "professional", 8, 8, 53),
                        new VoiceShare(Kind.REST, null, 0, 2, 0));
    }

    @Test
    void clausesThatAreGoneStandTogetherAndLast() {
        Actor owner = owner();
        ProposalRef proposal = scene.byThree(owner);
        scene.write(owner, proposal, 3, WritingScene.NAME, "lived");
        assertThat(voices(owner, proposal, 4).clauses())
                .extracting(ClauseVoices::label, ClauseVoices::gone, ClauseVoices::words)
                .containsExactly(tuple("1", false, 7L), tuple(null, true, 0L));
        RestoreForm form = new RestoreForm();
        form.setBase(4);
        form.setNote("It is needed.");
        service.restore(owner, proposal.key(), 3, form);
        scene.write(owner, proposal, 5, WritingScene.NAME, "lived");
        String page = pages.as(owner)
                .get("/proposals/" + proposal.key() + "/" + proposal.slug() + "/voices")
                .body();
        assertThat(page).contains("Clauses that are no longer there").doesNotContain("Clause null");
    }

    @Test
    void versionsFromBeforeAreCountedLater() throws Exception {
        Actor owner = owner();
        ProposalRef proposal = scene.byThree(owner);
        List<TextVoices> before = all(owner, proposal);
        tx.run(() -> {
            em.createQuery("delete from TextShare s where s.version.id in (select v.id from TextVersion v"
                            + " where v.text.subjectId = :proposal)")
                    .setParameter("proposal", proposal.id())
                    .executeUpdate();
            em.createQuery("delete from TextOffered o where o.text.id in (select t.id from CoText t"
                            + " where t.subjectId = :proposal)")
                    .setParameter("proposal", proposal.id())
                    .executeUpdate();
        });
        assertThat(voices(owner, proposal, 3).isEmpty()).isTrue();
        assertThatThrownBy(() -> counting.catchUp(owner)).isInstanceOf(NotAllowed.class);
        assertThat(counting.catchUp(Actor.portal())).isEmpty();
        assertThat(all(owner, proposal)).isEqualTo(before);
    }

    @Test
    void whoIsCountedOnlyIsToldAmongMany() {
        Actor owner = owner();
        Space space = places.open(owner);
        ProposalRef proposal = drafting.begin(owner, space);
        String text = WritingScene.NAME;
        scene.write(owner, proposal, 0, text, "lived");
        for (int i = 1; i <= 10; i++) {
            boolean family = i % 2 == 0;
            Actor author = scene.author(owner, space, proposal, Map.of("family", Visibility.COUNTED), "Author " + i);
            text = text + "\n\nCall author number " + i + ".";
            scene.write(author, proposal, i, text, family ? "family" : null);
        }
        assertThat(voices(owner, proposal, 10).shares())
                .extracting(VoiceShare::standpoint)
                .containsExactly("lived", null);
        TextVoices voices = voices(owner, proposal, 11);
        assertThat(voices.rounded()).isTrue();
        assertThat(voices.shares())
                .containsExactly(
                        new VoiceShare(Kind.STANDPOINT, "lived", 7, 7, 15),
                        new VoiceShare(Kind.STANDPOINT, "family", 20, 20, 43),
                        new VoiceShare(Kind.REST, null, 20, 20, 42));
        assertThat(voices.clauses().get(2).shares())
                .extracting(VoiceShare::standpoint)
                .containsOnlyNulls();
    }

    @Test
    void itTakesTwoStatementsAndWhoMayNotReadGetsNothing() throws Exception {
        Actor owner = owner();
        ProposalRef proposal = scene.byThree(owner);
        assertThat(statements.count(() -> voices(owner, proposal, 3))).isLessThanOrEqualTo(2);
        assertThatThrownBy(() -> voices(Actor.visitor(), proposal, 3)).isInstanceOf(NotFound.class);
    }

    private List<TextVoices> all(Actor reader, ProposalRef proposal) {
        List<TextVoices> all = new ArrayList<>();
        for (int version = 1; version <= 3; version++) {
            all.add(voices(reader, proposal, version));
        }
        return all;
    }

    private TextVoices voices(Actor reader, ProposalRef proposal, int version) {
        return shares.get(reader, Drafting.ref(proposal), version);
    }
}
