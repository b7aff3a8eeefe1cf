package org.manyhands.admin;

import com.ibm.icu.text.ListFormatter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.manyhands.platform.i18n.Languages;
import org.manyhands.platform.i18n.ReadersLanguage;
import org.manyhands.platform.i18n.Texts;
import org.manyhands.platform.settings.Setting;

/** Says settings in the reader's language. */
@ApplicationScoped
public class SettingWords {
    @Inject
    Texts texts;

    @Inject
    ReadersLanguage reader;

    /** What a setting is called; with the language, where each has its own. */
    public String title(Setting setting, String language) {
        String title = say("admin.setting." + setting.code());
        return Languages.named(language)
                .map(locale -> say("admin.setting.in", title, Languages.ownName(locale)))
                .orElse(title);
    }

    /** What was chosen; of a picture, whether there is one. */
    public String value(Setting setting, String content) {
        if (content.isEmpty()) {
            return setting.kind() == Setting.Kind.LANGUAGES
                    ? languages(Languages.INSTALLED.stream()
                            .map(Locale::toLanguageTag)
                            .toList())
                    : say("admin.setting.default");
        }
        return switch (setting.kind()) {
            case LANGUAGES -> languages(List.of(content.split(" ", -1)));
            case PICTURE -> say("admin.setting.picture");
            case LINE, TEXT, COLOURS -> content;
        };
    }

    /** The own names of languages as one list. */
    public String languages(Collection<String> tags) {
        return ListFormatter.getInstance(reader.get())
                .format(Languages.INSTALLED.stream()
                        .filter(locale -> tags.contains(locale.toLanguageTag()))
                        .map(Languages::ownName)
                        .toList());
    }

    private String say(String key, Object... args) {
        Locale locale = reader.get();
        return texts.of(locale, key, args);
    }
}
