package org.manyhands.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.settings.Accent;
import org.manyhands.platform.settings.Limit;
import org.manyhands.platform.settings.Setting;

/** How one setting is chosen: by words, by two colours, by ticking languages or by numbers. */
public class SettingForm {
    private String content;
    private String day;
    private String night;
    private List<String> languages = new ArrayList<>();
    private Map<String, String> limits = new HashMap<>();

    /** The form as the setting is now. */
    static SettingForm of(Setting setting, String content) {
        SettingForm form = new SettingForm();
        form.content = content;
        if (setting.kind() == Setting.Kind.COLOURS) {
            Optional<Accent> accent = Accent.read(content);
            form.day = accent.map(Accent::day).orElse("");
            form.night = accent.map(Accent::night).orElse("");
        } else if (setting.kind() == Setting.Kind.LANGUAGES) {
            form.languages = content.isEmpty()
                    ? Languages.INSTALLED.stream().map(Locale::toLanguageTag).toList()
                    : Arrays.asList(content.split(" ", -1));
        } else if (setting.kind() == Setting.Kind.LIMITS) {
            Limit.read(content).forEach((limit, number) -> form.limits.put(limit.code(), String.valueOf(number)));
        }
        return form;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    /** The colour on light pages. */
    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    /** The colour on dark pages. */
    public String getNight() {
        return night;
    }

    public void setNight(String night) {
        this.night = night;
    }

    /** Numbers by the codes of the limits. */
    public Map<String, String> getLimits() {
        return limits;
    }

    /** The tags of the languages that are offered; a list that can be changed, as Faces makes its own after it. */
    public List<String> getLanguages() {
        return new ArrayList<>(languages);
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages == null ? List.of() : List.copyOf(languages);
    }
}
