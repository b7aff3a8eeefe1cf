package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.settings.ChosenSetting;
import org.manyhands.platform.settings.Limit;
import org.manyhands.platform.settings.Setting;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** Where one setting is chosen. */
@Named
@RequestScoped
public class SettingPage {
    @Inject
    @Param(name = "setting")
    String code;

    @Inject
    @Param
    String language;

    @Inject
    SettingQueries settings;

    @Inject
    SettingService service;

    @Inject
    SettingWords words;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private Setting setting;
    private SettingForm form;
    private SettingEdition edition;

    /** A setting that each language has its own of is shown in English first. */
    public void load() {
        AdminPermissions.requireCanAdminister(current.actor());
        setting =
                Setting.coded(code).filter(known -> known.kind().isPlain()).orElseThrow(() -> new NotFound("setting"));
        if (!SettingRules.fits(setting, tag())) {
            throw new NotFound("setting");
        }
        ChosenSetting chosen = settings.get(current.actor(), setting, tag());
        edition = new SettingEdition(chosen);
        form = SettingForm.of(setting, chosen.getContent());
    }

    /** Refused when somebody else chose meanwhile; what was typed stays, and what stands now is shown with it. */
    public void save() {
        service.change(current.actor(), setting, tag(), form, edition.send());
        redirect.to(urls.admin("settings"), "admin.setting.saved");
    }

    private String tag() {
        if (language == null || language.isEmpty()) {
            return setting.isTranslated() ? Languages.DEFAULT.toLanguageTag() : "";
        }
        return language;
    }

    public Setting getSetting() {
        return setting;
    }

    /** What the page is called. */
    public String getTitle() {
        return words.title(setting, tag());
    }

    /** How it is chosen: {@code LINE}, {@code TEXT} … */
    public String getKind() {
        return setting.kind().name();
    }

    /** The language that it is chosen for, or the empty text. */
    public String getLanguage() {
        return tag();
    }

    /** The languages that it can be chosen for. */
    public List<Locale> getLocales() {
        return setting.isTranslated() ? Languages.INSTALLED : List.of();
    }

    /** The languages that may be offered or not. */
    public List<Locale> getChoices() {
        return Languages.INSTALLED.stream()
                .filter(locale -> !locale.equals(Languages.DEFAULT))
                .toList();
    }

    /** All limits, group by group. */
    public Limit[] getLimits() {
        return Limit.values();
    }

    /** Whether a limit is the first one of its group. */
    public boolean isFirst(Limit limit) {
        return Stream.of(Limit.values())
                .filter(other -> other.group() == limit.group())
                .findFirst()
                .filter(limit::equals)
                .isPresent();
    }

    /** What a language calls itself. */
    public String nameOf(Locale locale) {
        return Languages.ownName(locale);
    }

    public SettingForm getForm() {
        return form;
    }

    public SettingEdition getEdition() {
        return edition;
    }
}
