package org.manyhands.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manyhands.accounts.AccountStandpoint.Visibility;
import org.manyhands.platform.security.Actor;
import org.manyhands.proposals.Balance.Share;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** The figures beside the authors' names tell of nobody who is counted only, however many they are. */
@ServiceTest
class BalanceServiceIT {
    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    Drafting drafting;

    @Inject
    WritingScene scene;

    @Inject
    ProposalAuthorQueries authors;

    @Test
    void whoIsCountedOnlyStandsInTheRestHoweverManyCome() {
        Actor owner = people.person();
        Space space = places.open(owner);
        ProposalRef proposal = drafting.begin(owner, space);
        scene.join(people.speaking(Map.of("family", Visibility.SHOWN)), "Reed", "family", owner, space, proposal);
        for (int i = 1; i <= 7; i++) {
            Actor counted = people.speaking(Map.of("lived", Visibility.COUNTED));
            scene.join(counted, "Willow " + i, "lived", owner, space, proposal);
            assertThat(authors.getBalance(proposal.id()).getShares())
                    .extracting(Share::standpoint)
                    .containsExactly("family", null);
            assertThat(authors.getBalance(proposal.id()).getPeople()).isEqualTo(i + 2);
        }
    }
}
