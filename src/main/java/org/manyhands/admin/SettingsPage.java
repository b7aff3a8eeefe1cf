package org.manyhands.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.manyhands.platform.i18n.PageTexts;
import org.manyhands.platform.security.CurrentActor;
import org.manyhands.platform.settings.ChosenSetting;
import org.manyhands.platform.settings.Setting;
import org.manyhands.platform.ui.Urls;

/** What the portal is called, how it looks and what it says of itself. */
@Named
@RequestScoped
public class SettingsPage {
    @Inject
    SettingQueries settings;

    @Inject
    SettingWords words;

    @Inject
    CurrentActor current;

    @Inject
    PageTexts texts;

    @Inject
    Urls urls;

    private List<Line> lines;

    /**
     * One setting.
     *
     * @param state what was chosen, or in which languages something was
     */
    public record Line(String url, String title, String state) {}

    public void load() {
        List<ChosenSetting> chosen = settings.list(current.actor());
        lines = Arrays.stream(Setting.values())
                .map(setting -> line(
                        setting,
                        chosen.stream()
                                .filter(one -> one.getSetting() == setting
                                        && !one.getContent().isEmpty())
                                .toList()))
                .toList();
    }

    private Line line(Setting setting, List<ChosenSetting> chosen) {
        String state;
        if (chosen.isEmpty() || !setting.isTranslated()) {
            state = words.value(setting, chosen.isEmpty() ? "" : chosen.get(0).getContent());
        } else {
            state = texts.of(
                    "admin.setting.written",
                    words.languages(
                            chosen.stream().map(ChosenSetting::getLanguage).toList()));
        }
        String url = setting.kind() == Setting.Kind.PICTURE
                ? urls.admin("portal-logo")
                : urls.admin("settings", setting.code());
        return new Line(url, words.title(setting, ""), state);
    }

    public List<Line> getLines() {
        return lines;
    }
}
