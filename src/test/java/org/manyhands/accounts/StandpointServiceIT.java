package org.manyhands.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manyhands.forums.NewPost;
import org.manyhands.forums.PostRef;
import org.manyhands.forums.PostService;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.security.Actor;
import org.manyhands.spaces.JoinSpaceForm;
import org.manyhands.spaces.JoiningService;
import org.manyhands.spaces.Space;
import org.manyhands.testing.AtOnce;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Settlement;
import org.manyhands.testing.Tx;
import org.manyhands.testing.Village;

/** As what somebody speaks is kept with their consent alone, and goes with it. */
@ServiceTest
class StandpointServiceIT {
    @Inject
    StandpointService service;

    @Inject
    OwnAccountQueries own;

    @Inject
    AccountQueries accounts;

    @Inject
    VoiceQueries voices;

    @Inject
    JoiningService joining;

    @Inject
    PostService posts;

    @Inject
    Village village;

    @Inject
    People people;

    @Inject
    EntityManager em;

    @Inject
    Tx tx;

    @Test
    void nothingIsKeptWithoutConsent() {
        Actor person = people.person();
        assertThatThrownBy(() -> service.declare(person, form("lived", false))).isInstanceOf(RuleViolation.class);
        assertThat(accounts.listStandpointsOf(person.accountId())).isEmpty();
        service.declare(person, form("lived", true));
        assertThat(accounts.listStandpointsOf(person.accountId())).hasSize(1);
        assertThat(own.findConsent(person)).hasValueSatisfying(consent -> {
            assertThat(consent.getNotice()).isEqualTo(StandpointConsent.NOTICE);
            assertThat(consent.getGivenAt()).isNotNull();
        });
    }

    @Test
    void whoDeclaresNothingNeedsNoConsent() {
        Actor person = people.person();
        service.declare(person, form("lived", true));
        service.withdraw(person);
        service.declare(person, new StandpointForm());
        assertThat(own.findConsent(person)).isEmpty();
    }

    @Test
    void whatWasStatedGoesWithTheConsent() throws Exception {
        Settlement place = village.settle(Space.Access.PUBLIC, 1);
        Actor person = people.speaking(Map.of("lived", AccountStandpoint.Visibility.SHOWN));
        enter(person, place);
        long topic = em.createQuery("select t.id from Topic t where t.publicKey = :key", Long.class)
                .setParameter("key", place.value("topic", "key"))
                .getSingleResult();
        PostRef post = posts.reply(person, topic, NewPost.of("as somebody", "lived"));
        assertThat(stated(post)).isEqualTo(1);
        service.withdraw(person);
        assertThat(stated(post)).isZero();
        assertThat(accounts.listStandpointsOf(person.accountId())).isEmpty();
        assertThat(voices.list(person)).isEmpty();
        assertThat(em.createQuery(
                                "select c from StandpointConsent c where c.account.id = :account",
                                StandpointConsent.class)
                        .setParameter("account", person.accountId())
                        .getSingleResult()
                        .getWithdrawnAt())
                .isNotNull();
    }

    private long stated(PostRef post) throws Exception {
        return tx.get(() -> em.createQuery(
                        "select count(p) from Post p where p.id = :id and p.standpoint is not null", Long.class)
                .setParameter("id", post.id())
                .getSingleResult());
    }

    private void enter(Actor person, Settlement place) {
        JoinSpaceForm form = new JoinSpaceForm();
        form.setPersona(place.mark() + " speaker");
        form.setAgreed(true);
        form.setAgreement(1);
        joining.join(person, place.space().getSlug(), form);
    }

    private static StandpointForm form(String code, boolean consent) {
        StandpointForm form = new StandpointForm();
        form.getStandpoints().put(code, "SHOWN");
        form.setConsent(consent);
        return form;
    }

    @Test
    void twoEqualFormsAtOnceSayOneThing() throws Exception {
        Actor person = people.person();
        AtOnce.run(Collections.nCopies(4, () -> {
            service.declare(person, form("lived", true));
            return null;
        }));
        assertThat(accounts.listStandpointsOf(person.accountId())).hasSize(1);
        assertThat(own.findConsent(person)).isPresent();
    }
}
