package org.manyhands.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignScene;
import org.manyhands.platform.errors.NotAllowed;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.TooManyAttempts;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.PortalClock;
import org.manyhands.progress.CampaignEnding;
import org.manyhands.progress.EndingForm;
import org.manyhands.progress.PublishingService;
import org.manyhands.spaces.Space;
import org.manyhands.testing.AtOnce;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Tx;

/** Signing: once for each address, counted when confirmed, taken back by a link, and nobody learns who has signed. */
@ServiceTest
class SignatureServiceIT {
    @Inject
    CampaignScene scene;

    @Inject
    SignatureService service;

    @Inject
    SignatureQueries signatures;

    @Inject
    ActionService actions;

    @Inject
    PublishingService publishing;

    @Inject
    PortalClock portal;

    @Inject
    Clock clock;

    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    private Actor owner;
    private CampaignAction petition;

    @BeforeEach
    void petition() {
        owner = scene.person("Owner");
        Space space = scene.space(owner, Space.Access.PUBLIC);
        Actor second = scene.member(space, "Second");
        Campaign campaign = scene.draft(owner, space);
        scene.demand(owner, campaign, "One name");
        petition = scene.petition(owner, campaign);
        scene.publish(owner, campaign, second, "Second");
    }

    @Test
    void aVisitorCountsOnceTheMailIsAnswered() throws Exception {
        String email = address();
        assertThat(sign("Rowena", email)).isFalse();
        assertThat(confirmed()).isZero();
        assertThat(signatures.listShown(petition, null)).isEmpty();
        String token = token(email);
        service.confirm(Actor.visitor(), token);
        service.confirm(Actor.visitor(), token);
        assertThat(confirmed()).isEqualTo(1);
        assertThat(signatures.listShown(petition, null))
                .extracting(SignatureRow::name)
                .containsExactly("Rowena");
    }

    @Test
    void aSecondSignatureIsAnsweredLikeTheFirstAndCountsNothing() throws Exception {
        String email = address();
        sign("Rowena", email);
        service.confirm(Actor.visitor(), token(email));
        assertThat(sign("Somebody else", email.toUpperCase(Locale.ROOT))).isFalse();
        service.confirm(Actor.visitor(), token(email));
        assertThat(confirmed()).isEqualTo(1);
        assertThat(signatures.listShown(petition, null))
                .extracting(SignatureRow::name)
                .containsExactly("Rowena");
    }

    @Test
    void whoIsSignedInCountsAtOnceAndCanTakeItBack() {
        Actor person = scene.person("Person");
        assertThat(service.sign(person, petition.getPublicKey(), CampaignScene.signing("P.", null), sender()))
                .isTrue();
        assertThat(service.sign(person, petition.getPublicKey(), CampaignScene.signing("P.", null), sender()))
                .isTrue();
        assertThat(confirmed()).isEqualTo(1);
        service.withdrawOwn(person, petition.getPublicKey());
        service.withdrawOwn(person, petition.getPublicKey());
        assertThat(confirmed()).isZero();
    }

    @Test
    void aPetitionClosesWithItsDayInTheZoneOfThePortal() {
        ZoneId zone = ZoneId.of("Pacific/Auckland");
        assertThat(clock.getZone()).isEqualTo(zone);
        ActionForm form = new ActionForm();
        form.setVersion(petition.getVersion());
        form.setTitle("Petition");
        form.setWords("Please.");
        form.setOpensOn(scene.today());
        form.setClosesOn(scene.today().plusDays(1));
        actions.edit(owner, petition.getCampaign().getPublicKey(), petition.getPublicKey(), form);
        Instant midnight = scene.today().plusDays(2).atStartOfDay(zone).toInstant();
        portal.at(midnight.minusSeconds(1), () -> sign("In time", address()));
        portal.at(
                midnight,
                () -> assertThatThrownBy(() -> sign("Late", address())).hasMessage("actions.sign.closed"));
    }

    @Test
    void theLinkTakesItBack() throws Exception {
        String email = address();
        sign("Rowena", email);
        String token = token(email);
        service.confirm(Actor.visitor(), token);
        service.withdraw(Actor.visitor(), token);
        service.withdraw(Actor.visitor(), token);
        assertThat(confirmed()).isZero();
        assertThat(signatures.listShown(petition, null)).isEmpty();
        assertThatThrownBy(() -> service.confirm(Actor.visitor(), Keys.secret()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasSignedIsTakenBackAfterTheEndOfTheCampaignToo() throws Exception {
        String email = address();
        sign("Rowena", email);
        String token = token(email);
        service.confirm(Actor.visitor(), token);
        Actor person = scene.person("Person");
        service.sign(person, petition.getPublicKey(), CampaignScene.signing("P.", null), sender());
        EndingForm ending = new EndingForm();
        ending.setOutcome(CampaignEnding.Outcome.PARTLY_WON);
        ending.setWords("One of two.");
        publishing.end(owner, petition.getCampaign().getPublicKey(), ending);
        assertThatThrownBy(() -> sign("Late", address())).isInstanceOf(NotAllowed.class);
        assertThat(confirmed()).isEqualTo(2);
        service.withdraw(Actor.visitor(), token);
        assertThat(confirmed()).isEqualTo(1);
        service.withdrawOwn(person, petition.getPublicKey());
        assertThat(confirmed()).isZero();
        assertThat(signatures.listShown(petition, null)).isEmpty();
    }

    @Test
    void namesAreShownOnlyToThoseWhoSaidSo() throws Exception {
        String email = address();
        SignForm form = CampaignScene.signing("Quiet", email);
        form.setNameShown(false);
        service.sign(Actor.visitor(), petition.getPublicKey(), form, sender());
        service.confirm(Actor.visitor(), token(email));
        assertThat(confirmed()).isEqualTo(1);
        assertThat(signatures.listShown(petition, null)).isEmpty();
    }

    @Test
    void manyAtOnceCountOnceForEachAddress() throws Exception {
        List<Actor> people = List.of(scene.person("A"), scene.person("B"), scene.person("C"));
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Actor person = people.get(i % people.size());
            work.add(() -> {
                service.sign(person, petition.getPublicKey(), CampaignScene.signing("Many", null), sender());
                return true;
            });
        }
        AtOnce.run(work);
        assertThat(confirmed()).isEqualTo(people.size());
    }

    @Test
    void severalPressesCountOnce() throws Exception {
        String first = address();
        sign("Rowena", first);
        String token = token(first);
        String other = address();
        sign("Imogen", other);
        service.confirm(Actor.visitor(), token(other));
        AtOnce.run(Collections.nCopies(8, () -> service.confirm(Actor.visitor(), token)));
        assertThat(confirmed()).isEqualTo(2);
        AtOnce.run(Collections.nCopies(8, () -> service.withdraw(Actor.visitor(), token)));
        assertThat(confirmed()).isEqualTo(1);
    }

    @Test
    void aDoublePressSendsOneMailAndALaterPressAnother() throws Exception {
        String email = address();
        AtOnce.run(Collections.nCopies(3, () -> sign("Rowena", email)));
        assertThat(mails(email)).isEqualTo(1);
        portal.at(clock.instant().plusSeconds(121), () -> sign("Rowena", email));
        assertThat(mails(email)).isEqualTo(2);
        service.confirm(Actor.visitor(), token(email));
        assertThat(confirmed()).isEqualTo(1);
    }

    private long mails(String email) {
        return em.createQuery("select count(m) from Mail m where m.recipient = :email", Long.class)
                .setParameter("email", email)
                .getSingleResult();
    }

    @Test
    void anEarlierLinkConfirmsNothingThatIsSaidLater() throws Exception {
        String email = address();
        for (int i = 1; i < 4; i++) {
            sign("Rowena " + i, email);
        }
        sign("Rowena", email);
        String token = token(email);
        assertThat(sign("Stranger", email)).isFalse();
        service.confirm(Actor.visitor(), token);
        assertThat(signatures.listShown(petition, null))
                .extracting(SignatureRow::name)
                .containsExactly("Rowena");
        service.withdraw(Actor.visitor(), token);
        assertThat(sign("Stranger", email)).isFalse();
        service.confirm(Actor.visitor(), token);
        assertThat(confirmed()).isZero();
    }

    @Test
    void aFloodIsStopped() {
        String sender = sender();
        for (int i = 0; i < 20; i++) {
            service.sign(Actor.visitor(), petition.getPublicKey(), CampaignScene.signing("Flood", address()), sender);
        }
        assertThatThrownBy(() -> service.sign(
                        Actor.visitor(), petition.getPublicKey(), CampaignScene.signing("Flood", address()), sender))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(confirmed()).isZero();
    }

    @Test
    void nobodysMailboxIsFilled() {
        String email = address();
        for (int i = 0; i < 9; i++) {
            sign("Again " + i, email);
        }
        assertThat(mails(email)).isEqualTo(4);
    }

    private boolean sign(String name, String email) {
        return service.sign(Actor.visitor(), petition.getPublicKey(), CampaignScene.signing(name, email), sender());
    }

    private int confirmed() {
        return signatures.countConfirmed(petition);
    }

    /** A token of the test’s own in place of the one in the mail, which nobody can read. */
    private String token(String email) throws Exception {
        String token = Keys.secret();
        tx.run(() -> em.createQuery("select x from Signature x where x.emailLower = :email", Signature.class)
                .setParameter("email", email)
                .getSingleResult()
                .expect(Keys.hash(token)));
        return token;
    }

    private static String address() {
        return Keys.random() + "@signs.example";
    }

    private static String sender() {
        return "sender " + Keys.random();
    }
}
