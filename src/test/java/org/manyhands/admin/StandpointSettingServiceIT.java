package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.accounts.AccountQueries;
import org.manyhands.accounts.AccountStandpoint.Visibility;
import org.manyhands.accounts.StandpointForm;
import org.manyhands.accounts.StandpointService;
import org.manyhands.accounts.VoiceQueries;
import org.manyhands.accounts.VoiceRow;
import org.manyhands.forums.NewPost;
import org.manyhands.forums.PostService;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.settings.ChosenSettings;
import org.manyhands.platform.settings.Setting;
import org.manyhands.platform.settings.StandpointList;
import org.manyhands.spaces.JoinSpaceForm;
import org.manyhands.spaces.JoiningService;
import org.manyhands.spaces.Space;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Settlement;
import org.manyhands.testing.Village;

/** What people can speak as is for administrators to say; what was declared and counted stays whatever they say. */
@ServiceTest
class StandpointSettingServiceIT {
    @Inject
    StandpointSettingService service;

    @Inject
    SettingService settingService;

    @Inject
    SettingQueries settings;

    @Inject
    StandpointService standpoints;

    @Inject
    AccountQueries accounts;

    @Inject
    VoiceQueries voices;

    @Inject
    ChosenSettings chosen;

    @Inject
    JoiningService joining;

    @Inject
    PostService posts;

    @Inject
    Village village;

    @Inject
    People people;

    @Inject
    Pages pages;

    @Inject
    EntityManager em;

    private Actor admin;

    @BeforeEach
    void anAdministrator() {
        admin = people.administrator();
    }

    /** The other tests of this deployment find the five as they are by themselves. */
    @AfterEach
    void nameAndOfferTheFive() {
        StandpointList list = chosen.standpoints();
        for (StandpointList.Item item : list.all()) {
            if (StandpointList.isBuiltIn(item.code())) {
                change(item.code(), new StandpointSettingForm(), 99);
            } else {
                StandpointSettingForm form = StandpointSettingForm.of(item, 99);
                form.setOffered(false);
                service.change(admin, item.code(), form, version());
            }
        }
        for (String code : List.of("ally", "leader", "professional", "family", "lived")) {
            change(code, new StandpointSettingForm(), 1);
        }
    }

    @Test
    void aNameIsShownAtOnceWhereverTheStandpointStands() {
        Settlement place = village.settle(Space.Access.PUBLIC, 1);
        String topic = speak(place, "ally");
        String name = "Friend " + Keys.random();
        String spanish = "Amistad " + Keys.random();
        Pages.Reader visitor = pages.as(Actor.visitor());
        assertThat(visitor.get(topic).body()).contains("badge-ally\">Ally");
        change("ally", named("en", name), 5);
        assertThat(visitor.get(topic).body()).contains("badge-ally\">" + name).doesNotContain("badge-ally\">Ally");
        assertThat(visitor.get("/es" + topic).body()).contains("badge-ally\">" + name);
        StandpointSettingForm both = named("en", name);
        both.getNames().put("es", spanish);
        change("ally", both, 5);
        assertThat(visitor.get("/es" + topic).body()).contains("badge-ally\">" + spanish);
        assertThat(pages.as(people.person()).get("/me/standpoints").body()).contains(name);
        change("ally", new StandpointSettingForm(), 5);
        assertThat(visitor.get(topic).body()).contains("badge-ally\">Ally");
    }

    @Test
    void whatIsOfferedNoLongerStaysWhereItWasDeclared() {
        Settlement place = village.settle(Space.Access.PUBLIC, 1);
        Actor speaker = people.speaking(Map.of("ally", Visibility.SHOWN));
        String topic = speak(speaker, place, "ally");
        Actor other = people.person();
        StandpointSettingForm gone = new StandpointSettingForm();
        gone.setOffered(false);
        change("ally", gone, 5);
        assertThat(voices.list(speaker)).isEmpty();
        assertThatThrownBy(() -> voices.get(speaker, "ally")).isInstanceOf(RuleViolation.class);
        assertThat(pages.as(Actor.visitor()).get(topic).body()).contains("badge-ally\">Ally");
        assertThat(pages.as(other).get("/me/standpoints").body())
                .contains("Professional")
                .doesNotContain("Ally");
        assertThat(pages.as(speaker).get("/me/standpoints").body()).contains("Ally", "offered no longer");
        assertThatThrownBy(() -> standpoints.declare(other, declaring("ally", "SHOWN")))
                .isInstanceOf(RuleViolation.class);
        standpoints.declare(speaker, declaring("ally", "COUNTED"));
        assertThat(accounts.listStandpointsOf(speaker.accountId()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.getVisibility()).isEqualTo(Visibility.COUNTED));
        change("ally", new StandpointSettingForm(), 5);
        assertThat(voices.list(speaker)).containsExactly(new VoiceRow("ally", false));
    }

    @Test
    void oneThatWasAddedIsDeclaredAndSpokenAs() {
        String name = "Youth " + Keys.random();
        String code = add(name, 2);
        assertThat(chosen.standpoints().all().get(1).code()).isEqualTo(code);
        assertThat(accounts.listStandpoints().get(1).getCode()).isEqualTo(code);
        Settlement place = village.settle(Space.Access.PUBLIC, 1);
        String topic = speak(place, code);
        assertThat(pages.as(Actor.visitor()).get("/es" + topic).body()).contains("badge-" + code + "\">" + name);
    }

    @Test
    void anEarlierStateNeverTakesAwayWhatWasAdded() {
        change("ally", named("en", "Friend " + Keys.random()), 1);
        String name = "Youth " + Keys.random();
        String code = add(name, 1);
        String first = settings.listChanges(admin, null).rows().get(1).key();
        settingService.putBack(admin, first, version());
        assertThat(chosen.standpoints().isOffered(code)).isFalse();
        assertThat(chosen.standpoints().find(code))
                .hasValueSatisfying(item -> assertThat(item.names()).containsEntry("en", name));
        assertThat(chosen.standpoints().find("ally"))
                .hasValueSatisfying(item -> assertThat(item.names()).isEmpty());
    }

    @Test
    void twoCannotBeCalledTheSameAndNobodysChangeIsLost() {
        String name = "Friend " + Keys.random();
        int read = version();
        change("ally", named("en", name), 5);
        StandpointSettingForm same = named("en", name.toUpperCase(Locale.ROOT));
        int now = version();
        assertThatThrownBy(() -> service.change(admin, "leader", same, now))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo("admin.standpoint.taken"));
        assertThatThrownBy(() -> service.add(admin, same, now)).isInstanceOf(RuleViolation.class);
        long before = count();
        StandpointSettingForm late = named("en", "Late " + Keys.random());
        assertThatThrownBy(() -> service.add(admin, late, read)).isInstanceOf(OptimisticLockException.class);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void isNotThereForAnybodyElse() {
        StandpointSettingForm form = named("en", "Mine");
        for (Actor other : List.of(Actor.visitor(), people.person(), people.moderator())) {
            assertThatThrownBy(() -> service.add(other, form, 0)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.change(other, "ally", form, 0)).isInstanceOf(NotFound.class);
        }
        int now = version();
        assertThatThrownBy(() -> service.change(admin, "own-none", form, now)).isInstanceOf(NotFound.class);
    }

    private long count() {
        return em.createQuery("select count(s) from Standpoint s", Long.class).getSingleResult();
    }

    private String add(String name, int place) {
        StandpointSettingForm form = named("en", name);
        form.setPlace(place);
        service.add(admin, form, version());
        return chosen.standpoints().all().stream()
                .filter(item -> item.names().containsValue(name))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private void change(String code, StandpointSettingForm form, int place) {
        form.setPlace(place);
        service.change(admin, code, form, version());
    }

    private int version() {
        return settings.get(admin, Setting.STANDPOINTS, "").getVersion();
    }

    private static StandpointSettingForm named(String tag, String name) {
        StandpointSettingForm form = new StandpointSettingForm();
        form.getNames().put(tag, name);
        form.setPlace(5);
        return form;
    }

    private static StandpointForm declaring(String code, String visibility) {
        StandpointForm form = new StandpointForm();
        form.getStandpoints().put(code, visibility);
        form.setConsent(true);
        return form;
    }

    /** Somebody who shows a standpoint writes as it; the address of the topic comes back. */
    private String speak(Settlement place, String code) {
        return speak(people.speaking(Map.of(code, Visibility.SHOWN)), place, code);
    }

    private String speak(Actor speaker, Settlement place, String code) {
        JoinSpaceForm form = new JoinSpaceForm();
        form.setPersona("Speaker " + Keys.random());
        form.setAgreed(true);
        form.setAgreement(1);
        joining.join(speaker, place.space().getSlug(), form);
        long topic = em.createQuery("select t.id from Topic t where t.publicKey = :key", Long.class)
                .setParameter("key", place.value("topic", "key"))
                .getSingleResult();
        posts.reply(speaker, topic, NewPost.of("As somebody", code));
        return place.path("/topics/{key}/{slug}", "topic");
    }
}
