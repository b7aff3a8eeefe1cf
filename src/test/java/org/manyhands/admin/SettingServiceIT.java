package org.manyhands.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.manyhands.platform.activity.Activity;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.errors.RuleViolation;
import org.manyhands.platform.errors.TooManyAttempts;
import org.manyhands.platform.persistence.Keys;
import org.manyhands.platform.security.Actor;
import org.manyhands.platform.security.Throttle;
import org.manyhands.platform.settings.ChosenSettings;
import org.manyhands.platform.settings.Limit;
import org.manyhands.platform.settings.Setting;
import org.manyhands.platform.settings.Written;
import org.manyhands.testing.Pages;
import org.manyhands.testing.People;
import org.manyhands.testing.ServiceTest;
import org.manyhands.testing.Statements;

/** What administrators choose counts at once, is kept with what stood before, and can be put back. */
@ServiceTest
class SettingServiceIT {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Inject
    SettingService service;

    @Inject
    SettingQueries settings;

    @Inject
    ChosenSettings chosen;

    @Inject
    Throttle throttle;

    @Inject
    People people;

    @Inject
    Pages pages;

    @Inject
    Statements statements;

    @Inject
    EntityManager em;

    /** The other tests of this deployment find the portal as it is by itself. */
    @AfterEach
    void chooseNothing() throws IOException {
        Actor admin = people.administrator();
        for (Setting setting : Setting.values()) {
            if (setting.kind() == Setting.Kind.PICTURE) {
                service.changeLogo(admin, null, version(admin, setting, ""));
            } else if (setting.kind() == Setting.Kind.LANGUAGES) {
                offer(admin, "es", "ar");
            } else if (setting.kind().isPlain()) {
                for (String language : setting.isTranslated() ? List.of("en", "es", "ar") : List.of("")) {
                    choose(admin, setting, language, "");
                }
            }
        }
    }

    @Test
    void aChangeCountsAtOnceOnEveryPage() {
        Actor admin = people.administrator();
        String name = "Portal " + Keys.random();
        String purpose = "Para " + Keys.random();
        assertThat(pages.as(Actor.visitor()).get("/about").body()).doesNotContain(name);
        choose(admin, Setting.NAME, "", name);
        choose(admin, Setting.PURPOSE, "es", purpose);
        assertThat(chosen.name()).isEqualTo(name);
        assertThat(pages.as(Actor.visitor()).get("/about").body())
                .contains(name)
                .doesNotContain(purpose);
        assertThat(pages.as(Actor.visitor()).get("/es/about").body()).contains(name, purpose);
    }

    @Test
    void everyChangeIsKeptAndCanBePutBack() {
        Actor admin = people.administrator();
        String first = "First " + Keys.random();
        choose(admin, Setting.NAME, "", first);
        choose(admin, Setting.NAME, "", "Second");
        SettingChangeRow change = settings.listChanges(admin, null).rows().get(0);
        assertThat(change.before()).isEqualTo(first);
        assertThat(change.after()).isEqualTo("Second");
        assertThat(change.who()).isEqualTo(admin.name());
        service.putBack(admin, change.key(), version(admin, Setting.NAME, ""));
        assertThat(chosen.name()).isEqualTo(first);
        List<SettingChangeRow> history = settings.listChanges(admin, null).rows();
        assertThat(history.get(0).before()).isEqualTo("Second");
        assertThat(history.get(0).after()).isEqualTo(first);
        assertThat(history.get(1)).isEqualTo(change);
        assertThat(verbs(admin))
                .containsExactly("admin.setting-changed", "admin.setting-changed", "admin.setting-put-back");
    }

    @Test
    void whatIsAsItWasMakesNoEntry() {
        Actor admin = people.administrator();
        choose(admin, Setting.NAME, "", "Same");
        choose(admin, Setting.NAME, "", "Same");
        assertThat(verbs(admin)).hasSize(1);
    }

    @Test
    void nobodysChangeIsLost() {
        Actor admin = people.administrator();
        int read = version(admin, Setting.TERMS, "en");
        choose(admin, Setting.TERMS, "en", "One");
        SettingForm late = words("Two");
        assertThatThrownBy(() -> service.change(admin, Setting.TERMS, "en", late, read))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(settings.get(admin, Setting.TERMS, "en").getContent()).isEqualTo("One");
        String key = settings.listChanges(admin, null).rows().get(0).key();
        assertThatThrownBy(() -> service.putBack(admin, key, read)).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void aTextIsShownInTheReadersLanguageElseInAnother() {
        Actor admin = people.administrator();
        assertThat(chosen.writtenForAll(Setting.TERMS, SPANISH)).isEmpty();
        choose(admin, Setting.TERMS, "ar", "**عربي**");
        assertThat(chosen.writtenForAll(Setting.TERMS, SPANISH).map(Written::language))
                .contains("ar");
        choose(admin, Setting.TERMS, "en", "**English** <script>");
        assertThat(chosen.writtenForAll(Setting.TERMS, SPANISH))
                .contains(new Written("<p><strong>English</strong> &lt;script&gt;</p>\n", Locale.ENGLISH));
        choose(admin, Setting.TERMS, "es", "Español");
        assertThat(chosen.writtenForAll(Setting.TERMS, SPANISH).map(Written::language))
                .contains("es");
        choose(admin, Setting.WELCOME, "en", "Hello");
        choose(admin, Setting.PURPOSE, "en", "Our own sentence");
        assertThat(pages.as(Actor.visitor()).get("/es").body())
                .contains("lang=\"en\"><p>Hello</p>", "<p dir=\"auto\" lang=\"en\">Our own sentence</p>");
        assertThat(pages.as(Actor.visitor()).get("/terms").body()).contains("<strong>English</strong>");
    }

    @Test
    void aLanguageThatIsNotOfferedIsNotSpoken() {
        Actor admin = people.administrator();
        offer(admin, "es");
        assertThat(chosen.languages()).containsExactly(Locale.ENGLISH, SPANISH);
        assertThat(pages.as(Actor.visitor()).get("/ar/about").body())
                .contains("<html lang=\"en\"")
                .doesNotContain("hreflang=\"ar\"");
        assertThat(pages.as(Actor.visitor()).get("/es/about").body()).contains("<html lang=\"es\"");
        offer(admin, "es", "ar");
        assertThat(pages.as(Actor.visitor()).get("/ar/about").body()).contains("<html lang=\"ar\"");
    }

    @Test
    void aLogoIsShownAndTheOneBeforeIsKept() throws IOException {
        Actor admin = people.administrator();
        service.changeLogo(admin, picture(), version(admin, Setting.LOGO, ""));
        String key = chosen.logo().orElseThrow();
        assertThat(pages.as(Actor.visitor()).get("/about").body()).contains("/portal-logo/" + key);
        assertThat(pages.as(Actor.visitor()).get("/portal-logo/" + key).status())
                .isEqualTo(200);
        service.changeLogo(admin, null, version(admin, Setting.LOGO, ""));
        assertThat(chosen.logo()).isEmpty();
        service.putBack(admin, settings.listChanges(admin, null).rows().get(0).key(), version(admin, Setting.LOGO, ""));
        assertThat(chosen.logo()).contains(key);
        assertThatThrownBy(() -> service.changeLogo(admin, new byte[] {1, 2}, version(admin, Setting.LOGO, "")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void coloursReachEveryPageAndNothingElseIsServed() {
        Actor admin = people.administrator();
        SettingForm form = new SettingForm();
        form.setDay("#1e558f");
        form.setNight("#a3c9f5");
        service.change(admin, Setting.COLOURS, "", form, version(admin, Setting.COLOURS, ""));
        Pages.Reader visitor = pages.as(Actor.visitor());
        assertThat(visitor.get("/about").body()).contains("/accent/1e558f-a3c9f5.css");
        assertThat(visitor.get("/accent/1e558f-a3c9f5.css").body()).contains("--teal: #1e558f");
        assertThat(visitor.get("/accent/ffffff-a3c9f5.css").status()).isEqualTo(404);
        assertThat(visitor.get("/accent/x.css").status()).isEqualTo(404);
    }

    @Test
    void aLimitCountsAtOnceAndAWrongOneIsRefusedWithWhatIsAllowed() {
        Actor admin = people.administrator();
        Actor author = people.person();
        limit(admin, Limit.REPORT, "5");
        for (int i = 0; i < 5; i++) {
            throttle.check(Limit.REPORT, author.name());
        }
        assertThatThrownBy(() -> throttle.check(Limit.REPORT, author.name())).isInstanceOf(TooManyAttempts.class);
        limit(admin, Limit.REPORT, "6");
        assertThat(chosen.limit(Limit.REPORT)).isEqualTo(6);
        assertThat(chosen.limit(Limit.POST)).isEqualTo(Limit.POST.usual());
        assertThatThrownBy(() -> limit(admin, Limit.REPORT, "4")).isInstanceOfSatisfying(RuleViolation.class, e -> {
            assertThat(e.messageKey()).isEqualTo("admin.limits.wrong");
            assertThat(e.args()).containsExactly(Limit.REPORT.least(), Limit.REPORT.most());
        });
        assertThat(chosen.limit(Limit.REPORT)).isEqualTo(6);
        assertThat(settings.listChanges(admin, null).rows().get(0).after()).isEqualTo("report=6");
    }

    @Test
    void noPageAsksTheDatabaseForSettings() throws Exception {
        choose(people.administrator(), Setting.NAME, "", "Counted");
        assertThat(statements.count(() -> List.of(
                        chosen.name(),
                        chosen.languages(),
                        chosen.logo(),
                        chosen.writtenForAll(Setting.TERMS, SPANISH))))
                .isZero();
    }

    @Test
    void isNotThereForAnybodyElse() {
        SettingForm form = words("Mine");
        for (Actor other : List.of(Actor.visitor(), people.person(), people.moderator())) {
            assertThatThrownBy(() -> service.change(other, Setting.NAME, "", form, 0))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.changeLogo(other, null, 0)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.putBack(other, "x", 0)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> settings.list(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> settings.listChanges(other, null)).isInstanceOf(NotFound.class);
        }
        Actor admin = people.administrator();
        assertThatThrownBy(() -> service.change(admin, Setting.NAME, "es", form, 0))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.change(admin, Setting.TERMS, "xx", form, 0))
                .isInstanceOf(NotFound.class);
    }

    private List<String> verbs(Actor admin) {
        return em
                .createQuery("select v from Activity v where v.accountId = :account order by v.id", Activity.class)
                .setParameter("account", admin.accountId())
                .getResultList()
                .stream()
                .map(activity -> activity.getVerb().name())
                .filter(verb -> verb.startsWith("admin."))
                .toList();
    }

    private int version(Actor admin, Setting setting, String language) {
        return settings.get(admin, setting, language).getVersion();
    }

    private void choose(Actor admin, Setting setting, String language, String content) {
        service.change(admin, setting, language, words(content), version(admin, setting, language));
    }

    private void limit(Actor admin, Limit limit, String number) {
        SettingForm form = new SettingForm();
        form.getLimits().put(limit.code(), number);
        service.change(admin, Setting.LIMITS, "", form, version(admin, Setting.LIMITS, ""));
    }

    private void offer(Actor admin, String... languages) {
        SettingForm form = new SettingForm();
        form.setLanguages(List.of(languages));
        service.change(admin, Setting.LANGUAGES, "", form, version(admin, Setting.LANGUAGES, ""));
    }

    private static SettingForm words(String content) {
        SettingForm form = new SettingForm();
        form.setContent(content);
        return form;
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }
}
