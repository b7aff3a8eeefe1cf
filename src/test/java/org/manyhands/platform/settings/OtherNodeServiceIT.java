package org.manyhands.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.testing.Pages;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Tx;

/** What another node changed comes with the next look. */
@ServiceTest
class OtherNodeServiceIT {
    @Inject
    ChosenSettings chosen;

    @Inject
    EntityManager em;

    @Inject
    Pages pages;

    @Inject
    Tx tx;

    @Test
    void aChangeOfAnotherNodeComesWithTheNextLook() throws Exception {
        Pages.Reader visitor = pages.as(Actor.visitor());
        visitor.get("/about");
        String purpose = "For " + Keys.random();
        tx.run(() -> write(purpose));
        chosen.renew();
        assertThat(chosen.text(Setting.PURPOSE, Locale.ENGLISH)).contains(purpose);
        assertThat(visitor.get("/about").body()).contains(purpose);
        tx.run(() -> write(""));
        chosen.renew();
        assertThat(visitor.get("/about").body()).doesNotContain(purpose);
    }

    /** As another node does it: past this one's memory. */
    private void write(String content) {
        int there = em.createNativeQuery("update chosen_setting set content = ?1, version = version + 1"
                        + " where setting = 'PURPOSE' and language = 'en'")
                .setParameter(1, content)
                .executeUpdate();
        if (there == 0) {
            em.createNativeQuery("insert into chosen_setting (id, version, setting, language, content)"
                            + " select nextval('portal_id'), 1, 'PURPOSE', 'en', ?1")
                    .setParameter(1, content)
                    .executeUpdate();
        }
    }
}
