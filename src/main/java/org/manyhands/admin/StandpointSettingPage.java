package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.manyhands.platform.errors.NotFound;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.i18n.PageTexts;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.settings.ChosenSetting;
import org.manyhands.platform.settings.ChosenSettings;
import org.manyhands.platform.settings.Setting;
import org.manyhands.platform.settings.StandpointList;
import org.manyhands.platform.settings.StandpointNames;
import org.manyhands.platform.ui.Param;
import org.manyhands.platform.ui.Redirect;
import org.manyhands.platform.ui.Urls;

/** One standpoint, or a new one. */
@Named
@RequestScoped
public class StandpointSettingPage {
    @Inject
    @Param
    String code;

    @Inject
    SettingQueries settings;

    @Inject
    StandpointSettingService service;

    @Inject
    ChosenSettings chosen;

    @Inject
    StandpointNames names;

    @Inject
    ReadersLanguage language;

    @Inject
    Texts texts;

    @Inject
    PageTexts pageTexts;

    @Inject
    CurrentActor current;

    @Inject
    Redirect redirect;

    @Inject
    Urls urls;

    private StandpointList.Item item;
    private StandpointSettingForm form;
    private SettingEdition edition;
    private int places;

    /** A new one comes last until another place is chosen for it. */
    public void load() {
        ChosenSetting setting = settings.get(current.actor(), Setting.STANDPOINTS, "");
        StandpointList list = StandpointList.read(setting.getContent());
        edition = new SettingEdition(setting);
        if (isNew()) {
            places = list.all().size() + 1;
            form = new StandpointSettingForm();
            form.setPlace(places);
        } else {
            places = list.all().size();
            item = list.find(code).orElseThrow(() -> new NotFound("standpoint"));
            form = StandpointSettingForm.of(item, list.all().indexOf(item) + 1);
        }
    }

    /** Refused when somebody else chose meanwhile; what was typed stays. */
    public void save() {
        if (isNew()) {
            service.add(current.actor(), form, edition.send());
        } else {
            service.change(current.actor(), code, form, edition.send());
        }
        redirect.to(urls.admin("settings", "standpoints"), "admin.setting.saved");
    }

    public boolean isNew() {
        return code == null || code.isEmpty();
    }

    /** What the page is called. */
    public String getTitle() {
        return isNew() ? pageTexts.get("admin.standpoint.new") : names.name(item, language.get());
    }

    /** The languages in which it can be named, the main one first. */
    public List<Locale> getLocales() {
        return chosen.languages();
    }

    /** What a language calls itself. */
    public String nameOf(Locale locale) {
        return Languages.ownName(locale);
    }

    /** What readers of a language see while the field is empty. */
    public String hint(Locale locale) {
        boolean main = locale.equals(Languages.DEFAULT);
        if (!isNew() && StandpointList.isBuiltIn(code)) {
            String builtIn = texts.of(locale, "ui.standpoint." + code);
            return main
                    ? pageTexts.of("admin.standpoint.built-in", builtIn)
                    : pageTexts.of("admin.standpoint.built-in.else", nameOf(Languages.DEFAULT), builtIn);
        }
        return main ? "" : pageTexts.of("admin.standpoint.else", nameOf(Languages.DEFAULT));
    }

    /** Whether it has to be named in a language, because nothing else would be shown. */
    public boolean isNeeded(Locale locale) {
        return locale.equals(Languages.DEFAULT) && (isNew() || !StandpointList.isBuiltIn(code));
    }

    /** The places that it can take. */
    public List<Integer> getPlaces() {
        return IntStream.rangeClosed(1, places).boxed().toList();
    }

    public StandpointSettingForm getForm() {
        return form;
    }

    public SettingEdition getEdition() {
        return edition;
    }
}
