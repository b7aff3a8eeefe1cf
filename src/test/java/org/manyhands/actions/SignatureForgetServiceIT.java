package org.manyhands.actions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.manyhands.campaigns.Campaign;
import org.manyhands.campaigns.CampaignScene;
import org.manyhands.platform.jobs.ForgetJob;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Space;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Tx;

/** An address that nobody confirmed, or whose signature was taken back, is forgotten; what counts stays. */
@ServiceTest
class SignatureForgetServiceIT {
    @Inject
    CampaignScene scene;

    @Inject
    ForgetJob job;

    @Inject
    SignatureQueries signatures;

    @Inject
    Clock clock;

    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    private CampaignAction petition;

    @Test
    void whatDoesNotCountGoesAfterAMonth() throws Exception {
        Actor owner = scene.person("Owner");
        Space space = scene.space(owner, Space.Access.PUBLIC);
        Campaign campaign = scene.draft(owner, space);
        petition = scene.petition(owner, campaign);
        tx.run(() -> {
            sign("old", 31);
            sign("young", 29);
            sign("counted", 400).confirm(daysAgo(399));
            takenBack("taken-back", 31);
            takenBack("taken-back-lately", 29);
        });
        job.run("");
        assertThat(em.createQuery("select x.name from Signature x where x.action = :of", String.class)
                        .setParameter("of", petition)
                        .getResultList())
                .containsExactlyInAnyOrder("young", "counted", "taken-back-lately");
        assertThat(signatures.listShown(petition, null))
                .extracting(SignatureRow::name)
                .containsExactly("counted");
    }

    private void takenBack(String name, int days) {
        Signature signature = sign(name, 400);
        signature.confirm(daysAgo(399));
        signature.withdraw(daysAgo(days));
    }

    private Signature sign(String name, int days) {
        Signature signature = new Signature(petition, Keys.random() + "@signs.example");
        signature.sign(name, true, null, null, daysAgo(days));
        em.persist(signature);
        return signature;
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
