package org.manyhands.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.Membership;
import org.manyhands.spaces.MembershipService;
import org.manyhands.spaces.Places;
import org.manyhands.spaces.Space;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;

/** Nobody fills a stranger's mailbox, however many of them try. */
@ServiceTest
class UnaskedMailServiceIT {
    private static final int MOST = 10;

    @Inject
    MembershipService members;

    @Inject
    Places places;

    @Inject
    People people;

    @Inject
    EntityManager em;

    @Test
    void manyWhoInviteReachAnAddressOnlySoOften() {
        String address = Keys.random() + "@example.org";
        for (int who = 0; who < 3; who++) {
            Actor founder = people.person();
            Space space = places.open(founder);
            for (int i = 0; i < 5; i++) {
                members.invite(
                        founder, space.getSlug(), address.toUpperCase(java.util.Locale.ROOT), Membership.Role.MEMBER);
            }
        }
        assertThat(em.createQuery("select count(m) from Mail m where lower(m.recipient) = :address", Long.class)
                        .setParameter("address", address)
                        .getSingleResult())
                .isEqualTo(MOST);
    }
}
